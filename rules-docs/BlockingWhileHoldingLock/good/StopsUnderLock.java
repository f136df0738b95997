// Starting and stopping happens once, and the lock is there so that nobody does it twice at a time.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class StopsUnderLock implements AutoCloseable {
    private final ExecutorService workers;
    private boolean closed;

    StopsUnderLock(ExecutorService workers) {
        this.workers = workers;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
