// The chain is run in the same line: now and when somebody subscribes are the same.
// uses: reactor
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class WaitedForHere {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    String load(Client client, String id) {
        return Mono.fromFuture(client.fetch(id)).defaultIfEmpty("").block(Duration.ofSeconds(1));
    }
}
