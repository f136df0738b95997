// Spring runs the method on its task executor; the caller does not wait.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.web.client.RestTemplate;

class SpringRunsItElsewhere {
    private final RestTemplate rest;

    SpringRunsItElsewhere(RestTemplate rest) {
        this.rest = rest;
    }

    @Async
    public CompletableFuture<String> weather(String city) {
        return CompletableFuture.completedFuture(
                rest.getForObject("http://weather.example/" + city, String.class));
    }
}
