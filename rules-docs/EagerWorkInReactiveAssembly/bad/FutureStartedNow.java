// The request goes out when the Mono is made; `retry` asks the same failed future again.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class FutureStartedNow {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    Mono<String> load(Client client, String id) {
        return Mono.fromFuture(client.fetch(id)).retry(3); // finding: `fetch` starts the work now and once, not when somebody subscribes
    }
}
