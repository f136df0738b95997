// A thread per request that waits: with a slow database there are ten thousand of them.
// asyncio: S5
// uses: jdk
// config: rule.UnboundedFanOut=warning
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CachedPool implements AutoCloseable {
    private final ExecutorService requests = Executors.newCachedThreadPool(); // finding: `newCachedThreadPool` has no limit: it grows while more work comes than gets done

    void accept(Runnable request) {
        requests.execute(request);
    }

    @Override
    public void close() {
        requests.shutdown();
    }
}
