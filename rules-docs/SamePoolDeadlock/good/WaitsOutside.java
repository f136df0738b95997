// The thread that waits is none of the pool's.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class WaitsOutside implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    int outer() throws InterruptedException, ExecutionException, TimeoutException {
        Future<Integer> one = pool.submit(() -> 42);
        return one.get(1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
