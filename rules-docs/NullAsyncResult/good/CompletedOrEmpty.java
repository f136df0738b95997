// Nothing to find is a result: a future that is complete with null, a Mono that is empty.
// asyncio: E9
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class CompletedOrEmpty {
    CompletableFuture<String> find(String id) {
        return id.isEmpty() ? CompletableFuture.completedFuture(null) : CompletableFuture.supplyAsync(id::strip);
    }

    Mono<String> load(String id, Mono<String> value) {
        return id.isEmpty() ? Mono.empty() : value;
    }

    CompletableFuture<Void> done(CompletableFuture<String> order) {
        return order.thenCompose(id -> CompletableFuture.completedFuture(null));
    }
}
