// Whoever wants the value must wait for it anyway, and the server is asked once.
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class FilledOnce {
    private final RestTemplate rest;
    private volatile String keys;

    FilledOnce(RestTemplate rest) {
        this.rest = rest;
    }

    String keys() {
        if (keys == null) {
            synchronized (this) {
                if (keys == null) {
                    keys = rest.getForObject("http://login.example/keys", String.class);
                }
            }
        }
        return keys;
    }
}
