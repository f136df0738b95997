// One caller waits on the spot; the other hands the Mono on, and a retry there asks the same future again.
// uses: reactor
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class OneCallerReturnsIt {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    private final Client client;

    OneCallerReturnsIt(Client client) {
        this.client = client;
    }

    private Mono<String> load(String id) {
        return Mono.fromFuture(client.fetch(id)); // finding: `fetch` starts the work now and once, not when somebody subscribes
    }

    Mono<String> later(String id) {
        return load(id).retry(3);
    }

    String now(String id) {
        return load(id).block(Duration.ofSeconds(1));
    }
}
