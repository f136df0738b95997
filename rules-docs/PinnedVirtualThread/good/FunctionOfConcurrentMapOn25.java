// From release 24 on, the monitor inside the map pins nobody.
// uses: spring-webmvc
// release: 21
// runtime: 24..25
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.web.client.RestTemplate;

class FunctionOfConcurrentMapOn25 {
    private final ConcurrentMap<String, String> prices = new ConcurrentHashMap<>();

    Thread warmUp(RestTemplate rest, String article) {
        return Thread.startVirtualThread(() -> prices.computeIfAbsent(
                article, key -> rest.getForObject("http://prices.example/" + key, String.class)));
    }
}
