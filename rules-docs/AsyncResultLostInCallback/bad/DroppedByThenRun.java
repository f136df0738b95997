// The method reference gives a future, and `thenRun` takes none: the caller's future is done too early.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class DroppedByThenRun {
    CompletableFuture<Void> store(CompletableFuture<Void> written) {
        return written.thenRun(this::index); // finding: `thenRun` throws away the future of `index`, so its failure is lost
    }

    private CompletableFuture<Void> index() {
        return CompletableFuture.runAsync(() -> System.out.println("indexing"));
    }
}
