// A reviewed exception to the rule carries its reason in the code.
// uses: spring-webmvc
// release: 21
// runtime: 21..23
import org.springframework.web.client.RestTemplate;

class SuppressedAtStart {
    private String token;

    Thread first(RestTemplate rest) {
        return Thread.startVirtualThread(() -> {
            synchronized (this) {
                // asynclint:ignore PinnedVirtualThread: once, before the server accepts connections
                token = rest.getForObject("http://login.example/token", String.class);
            }
        });
    }
}
