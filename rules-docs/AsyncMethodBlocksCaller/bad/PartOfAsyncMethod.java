// The part that waits is private, and the public method that promises a future calls it.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

class PartOfAsyncMethod {
    private final RestTemplate rest = new RestTemplate();

    public CompletableFuture<String> weatherAsync(String city) {
        return ask(city.strip());
    }

    private CompletableFuture<String> ask(String city) { // note: the caller expects this to return at once
        return CompletableFuture.completedFuture(
                rest.getForObject("http://weather.example/" + city, String.class)); // finding: `RestTemplate.getForObject` blocks the caller of `ask`
    }
}
