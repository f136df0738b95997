// The future is kept, so whoever closes the service can wait for it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class KeptInField implements AutoCloseable {
    private CompletableFuture<Void> pendingFlush = CompletableFuture.completedFuture(null);

    void flush() {
        pendingFlush = CompletableFuture.runAsync(() -> {});
    }

    @Override
    public void close() {
        pendingFlush.join();
    }
}
