// Nobody waits: the second task starts when the first is over.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Composed implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    CompletableFuture<Integer> twice(int value) {
        return CompletableFuture.supplyAsync(() -> value + 1, pool)
                .thenCompose(sum -> CompletableFuture.supplyAsync(() -> sum * 2, pool));
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
