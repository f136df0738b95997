// The only thread waits for a task that waits for the only thread.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class SubmitAndGetInside implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    Future<Integer> outer() {
        return worker.submit(() -> { // note: this runs on a thread of `worker`
            Future<Integer> inner = worker.submit(() -> 42);
            return inner.get(10, TimeUnit.SECONDS); // finding: `get` waits on a thread of `worker` for a task of the same pool: both may wait for ever
        });
    }

    Integer wait(Future<Integer> result) throws InterruptedException, ExecutionException, TimeoutException {
        return result.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
