// The executor's thread is free again at once, and what it started fails unseen.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class DroppedByExecute {
    void refresh(Executor executor) {
        executor.execute(() -> load("catalogue")); // finding: `execute` throws away the future of `load`, so its failure is lost
    }

    private CompletableFuture<String> load(String name) {
        return CompletableFuture.supplyAsync(name::strip);
    }
}
