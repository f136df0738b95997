// A future of Void completes with null; its steps run.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FutureOfVoid {
    CompletableFuture<String> cancel(CompletableFuture<Void> delete) {
        return delete.thenApply(none -> "cancelled");
    }
}
