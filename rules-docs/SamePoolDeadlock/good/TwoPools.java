// The inner tasks have threads of their own.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class TwoPools implements AutoCloseable {
    private final ExecutorService requests = Executors.newFixedThreadPool(4);
    private final ExecutorService parts = Executors.newFixedThreadPool(4);

    CompletableFuture<Integer> twice(int value) {
        return CompletableFuture.supplyAsync(
                () -> CompletableFuture.supplyAsync(() -> value * 2, parts)
                        .orTimeout(1, TimeUnit.SECONDS)
                        .join(),
                requests);
    }

    @Override
    public void close() {
        requests.shutdown();
        parts.shutdown();
    }
}
