// The lock is held while the task is handed over, not while it runs.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class StartedUnderLock {
    private final ExecutorService workers;
    private int started;

    StartedUnderLock(ExecutorService workers) {
        this.workers = workers;
    }

    synchronized void start() {
        started++;
        workers.execute(() -> {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
