// The map calls the function inside a monitor of its own, so this waits in `synchronized` without a word of it in the code.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.web.client.RestTemplate;

class FunctionOfConcurrentMap {
    private final ConcurrentMap<String, String> prices = new ConcurrentHashMap<>();

    Thread warmUp(RestTemplate rest, String article) {
        return Thread.startVirtualThread(() -> prices.computeIfAbsent(
                article,
                key -> rest.getForObject("http://prices.example/" + key, String.class))); // finding: `RestTemplate.getForObject` waits inside `computeIfAbsent`, which pins the virtual thread
    }
}
