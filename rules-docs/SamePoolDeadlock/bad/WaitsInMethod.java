// The task calls a method that is innocent on any other thread.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class WaitsInMethod implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void warmUp(String key) {
        pool.execute(() -> System.out.println(load(key)));
    }

    String load(String key) {
        return CompletableFuture.supplyAsync(() -> key.repeat(2), pool)
                .orTimeout(1, TimeUnit.SECONDS)
                .join(); // finding: `join` waits on a thread of `pool` for a task of the same pool: both may wait for ever
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
