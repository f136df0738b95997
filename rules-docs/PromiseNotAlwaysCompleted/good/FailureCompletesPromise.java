// Whatever the task throws goes into the promise, and so to whoever waits for it.
// uses: jdk
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FailureCompletesPromise {
    CompletableFuture<String> price(Executor pool, Path file) {
        CompletableFuture<String> price = new CompletableFuture<>();
        pool.execute(() -> {
            try {
                price.complete(Files.readString(file));
            } catch (Throwable t) {
                price.completeExceptionally(t);
            }
        });
        return price;
    }
}
