// The class whose plain method waits has an asynchronous one of its own; what the interface does by default is for the others.
// uses: spring-web
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.client.RestTemplate;

interface ReplacedWhereItWaits {
    String nodes();

    default CompletableFuture<String> nodesAsync() {
        return CompletableFuture.completedFuture(nodes());
    }

    class OfServer implements ReplacedWhereItWaits {
        private final RestTemplate rest;
        private final Executor workers;

        OfServer(RestTemplate rest, Executor workers) {
            this.rest = rest;
            this.workers = workers;
        }

        @Override
        public String nodes() {
            return rest.getForObject("http://cluster.example/nodes", String.class);
        }

        @Override
        public CompletableFuture<String> nodesAsync() {
            return CompletableFuture.supplyAsync(this::nodes, workers);
        }
    }
}
