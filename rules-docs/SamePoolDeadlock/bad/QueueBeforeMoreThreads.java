// Two threads wait while their tasks stand in the queue: the other 62 are made when that is full.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class QueueBeforeMoreThreads implements AutoCloseable {
    private final ExecutorService pool =
            new ThreadPoolExecutor(2, 64, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(1_000));

    Future<Integer> area(int width, int height) {
        return pool.submit(() -> width * read(height));
    }

    private int read(int height) throws ExecutionException, InterruptedException, TimeoutException {
        return pool.submit(() -> height).get(1, TimeUnit.SECONDS); // finding: `get` waits on a thread of `pool` for a task of the same pool: both may wait for ever
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
