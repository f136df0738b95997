// Who wants a customer that is known waits until the server has sent one that is not.
// uses: spring-web
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class OneKeyStopsAll {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final Object lock = new Object();
    private final RestTemplate rest = new RestTemplate();

    synchronized String name(String id) {
        String name = names.get(id);
        if (name == null) {
            name = rest.getForObject("http://customers.example/name/" + id, String.class); // finding: `RestTemplate.getForObject` blocks while this thread holds a lock
            names.put(id, name);
        }
        return name;
    }

    int age(String id) {
        synchronized (lock) {
            if (!ages.containsKey(id)) {
                ages.put(id, rest.getForObject("http://customers.example/age/" + id, Integer.class)); // finding: `RestTemplate.getForObject` blocks while this thread holds a lock
            }
            return ages.get(id);
        }
    }
}
