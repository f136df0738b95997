// The pool makes another thread when none is free.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class CachedPool implements AutoCloseable {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    Future<Integer> outer() {
        return pool.submit(() -> {
            Future<Integer> inner = pool.submit(() -> 42);
            return inner.get(1, TimeUnit.SECONDS);
        });
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
