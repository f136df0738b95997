// `invokeAll` waits for all of its tasks, of which none gets the thread that waits.
// uses: jdk
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class InvokeAllInside implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    void all(Collection<Callable<Void>> parts) {
        pool.execute(() -> {
            try {
                System.out.println(pool.invokeAll(parts, 1, TimeUnit.MINUTES)); // finding: `invokeAll` waits on a thread of `pool` for a task of the same pool: both may wait for ever
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
