// So many threads, and the queue has an end, too.
// uses: jdk
// config: rule.UnboundedFanOut=warning
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class BoundedPool implements AutoCloseable {
    private final ThreadPoolExecutor requests = new ThreadPoolExecutor(
            8, 8, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(100), new ThreadPoolExecutor.CallerRunsPolicy());

    void accept(Runnable request) {
        requests.execute(request);
    }

    @Override
    public void close() {
        requests.shutdown();
    }
}
