// `thenCompose` is for futures; what its callback does before it has one still runs on the completing thread.
// uses: spring-webmvc
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

class RequestInThenCompose {
    CompletableFuture<String> details(CompletableFuture<String> url, RestTemplate rest) {
        return url.thenCompose(address -> {
            String text = rest.getForObject(address, String.class); // finding: `RestTemplate.getForObject` blocks the thread that completes the future
            return CompletableFuture.completedFuture(text);
        });
    }
}
