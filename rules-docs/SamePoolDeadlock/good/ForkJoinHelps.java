// A thread of a fork/join pool that waits for a task of its pool runs it, or has another thread started.
// uses: jdk
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;

class ForkJoinHelps implements AutoCloseable {
    private final ForkJoinPool pool = new ForkJoinPool(2);

    ForkJoinTask<Integer> outer() {
        return pool.submit(() -> {
            ForkJoinTask<Integer> inner = pool.submit(() -> 42);
            return inner.get(1, TimeUnit.SECONDS);
        });
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
