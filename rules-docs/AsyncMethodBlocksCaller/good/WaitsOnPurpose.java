// A reviewed exception to the rule carries its reason in the code.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

class WaitsOnPurpose {
    private final RestTemplate rest = new RestTemplate();

    CompletableFuture<String> first() {
        // asynclint:ignore AsyncMethodBlocksCaller: called once, before the server accepts connections
        return CompletableFuture.completedFuture(rest.getForObject("http://config.example/", String.class));
    }
}
