// The executor for requests is a field, and the request is made on the caller's thread.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.client.RestTemplate;

class CompletedBesideExecutor {
    private final RestTemplate rest;
    private final Executor requests;

    CompletedBesideExecutor(RestTemplate rest, Executor requests) {
        this.rest = rest;
        this.requests = requests;
    }

    CompletableFuture<String> price(String article) { // note: the caller expects this to return at once
        return CompletableFuture.completedFuture(
                rest.getForObject("http://prices.example/" + article, String.class)); // finding: `RestTemplate.getForObject` blocks the caller of `price`
    }
}
