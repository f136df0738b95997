// The future is started by each subscription, and by each retry.
// uses: reactor, mutiny
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class Supplier {
    interface Client {
        CompletableFuture<String> fetch(String id);
    }

    Mono<String> load(Client client, String id) {
        return Mono.fromFuture(() -> client.fetch(id)).retry(3);
    }

    Uni<String> find(Client client, String id) {
        return Uni.createFrom().completionStage(() -> client.fetch(id));
    }
}
