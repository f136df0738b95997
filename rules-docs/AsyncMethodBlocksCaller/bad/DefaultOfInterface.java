// The class does not replace what the interface does by default, so who calls `nodesAsync` waits for the server.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

interface DefaultOfInterface {
    String nodes();

    default CompletableFuture<String> nodesAsync() { // note: the caller expects this to return at once
        return CompletableFuture.completedFuture(nodes()); // finding: `nodes` blocks the caller of `nodesAsync` through `RestTemplate.getForObject`
    }

    class OfServer implements DefaultOfInterface {
        private final RestTemplate rest;

        OfServer(RestTemplate rest) {
            this.rest = rest;
        }

        @Override
        public String nodes() {
            return rest.getForObject("http://cluster.example/nodes", String.class); // note: calls `RestTemplate.getForObject`
        }
    }
}
