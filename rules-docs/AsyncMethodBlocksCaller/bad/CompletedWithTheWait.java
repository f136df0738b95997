// The future is complete when the caller gets it, because the caller has waited for the server.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

class CompletedWithTheWait {
    private final RestTemplate rest;

    CompletedWithTheWait(RestTemplate rest) {
        this.rest = rest;
    }

    CompletableFuture<String> price(String article) { // note: the caller expects this to return at once
        return CompletableFuture.completedFuture(
                rest.getForObject("http://prices.example/" + article, String.class)); // finding: `RestTemplate.getForObject` blocks the caller of `price`
    }
}
