// The server is asked once, and the answer is kept: until it is there, nobody can go on.
// uses: spring-web
import org.springframework.web.client.RestTemplate;

class AskedOnce {
    enum Path {
        UNKNOWN,
        THERE,
        MISSING
    }

    private final RestTemplate rest = new RestTemplate();
    private Path path = Path.UNKNOWN;
    private boolean greeted;

    synchronized boolean isThere() {
        switch (path) {
            case UNKNOWN:
                path = rest.headForHeaders("http://store.example/path").isEmpty() ? Path.MISSING : Path.THERE;
                return path == Path.THERE;
            case THERE:
                return true;
            default:
                return false;
        }
    }

    synchronized void greet() {
        if (!greeted) {
            rest.getForObject("http://store.example/hello", String.class);
            greeted = true;
        }
    }

    synchronized void forget() {
        path = Path.UNKNOWN;
    }
}
