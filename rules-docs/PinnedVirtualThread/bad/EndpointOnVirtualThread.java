// The annotation puts the endpoint on a virtual thread; the cache's monitor pins it for as long as the server takes.
// uses: mutiny, spring-webmvc
// release: 21
// runtime: 21..23
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class EndpointOnVirtualThread {
    private final Map<String, String> prices = new HashMap<>();

    @RunOnVirtualThread
    String price(String article, RestTemplate rest) {
        synchronized (prices) {
            return prices.computeIfAbsent(
                    article, key -> rest.getForObject("http://prices.example/" + key, String.class)); // finding: `RestTemplate.getForObject` waits inside `synchronized`, which pins the virtual thread
        }
    }
}
