// The pool is a local: the two tasks see the same one.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class LocalPool {
    int sum() throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            Future<Integer> all = pool.submit(() -> {
                Future<Integer> half = pool.submit(() -> 21);
                return 2 * half.get(1, TimeUnit.SECONDS); // finding: `get` waits on a thread of `pool` for a task of the same pool: both may wait for ever
            });
            return all.get(2, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
    }
}
