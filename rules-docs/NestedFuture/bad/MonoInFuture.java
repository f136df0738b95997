// A Mono inside a CompletableFuture: the future completes, and nobody subscribes to the Mono.
// asyncio: F5
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class MonoInFuture {
    interface Carts {
        Mono<Void> clear(String session);
    }

    CompletableFuture<Void> logOut(Carts carts, CompletableFuture<String> session) {
        return session.thenApply(id -> carts.clear(id)) // finding: `thenApply` gives a `Mono` in a `CompletableFuture`, and nobody subscribes to the inner one
                .thenRun(() -> System.out.println("logged out"));
    }
}
