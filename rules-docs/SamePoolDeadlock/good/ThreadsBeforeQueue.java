// Tasks do not wait in this queue: the pool makes a thread for each, or refuses it.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ThreadsBeforeQueue implements AutoCloseable {
    private final ExecutorService pool =
            new ThreadPoolExecutor(2, 64, 1, TimeUnit.MINUTES, new SynchronousQueue<>());

    Future<Integer> area(int width, int height) {
        return pool.submit(() -> width * read(height));
    }

    private int read(int height) throws ExecutionException, InterruptedException, TimeoutException {
        return pool.submit(() -> height).get(1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
