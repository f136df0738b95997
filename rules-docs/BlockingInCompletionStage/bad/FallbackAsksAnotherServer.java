// When the first server fails, the thread that noticed waits for the second one.
// uses: spring-webmvc
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

class FallbackAsksAnotherServer {
    CompletableFuture<String> price(CompletableFuture<String> price, RestTemplate rest) {
        return price.exceptionally(failure -> {
            System.err.println(failure);
            return rest.getForObject("http://backup.example/price", String.class); // finding: `RestTemplate.getForObject` blocks the thread that completes the future
        });
    }
}
