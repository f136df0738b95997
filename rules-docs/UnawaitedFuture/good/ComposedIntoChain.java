// The inner future is the result of the `thenCompose` lambda, so the chain waits for it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ComposedIntoChain {
    CompletableFuture<String> placeOrder(String order) {
        return reserve(order).thenCompose(reservation -> charge(reservation));
    }

    private CompletableFuture<String> reserve(String order) {
        return CompletableFuture.supplyAsync(() -> "reserved " + order);
    }

    private CompletableFuture<String> charge(String reservation) {
        return CompletableFuture.supplyAsync(() -> "charged for " + reservation);
    }
}
