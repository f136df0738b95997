// The task wants the lock that its starter holds while it waits for it: neither goes on, ever.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

class TaskNeedsLock {
    private final Object lock = new Object();
    private final ExecutorService workers;
    private int rounds;

    TaskNeedsLock(ExecutorService workers) {
        this.workers = workers;
    }

    void round() throws InterruptedException, ExecutionException {
        synchronized (lock) { // note: holds a lock from here
            workers.submit(this::count).get(); // finding: `Future.get` blocks while this thread holds a lock
        }
    }

    private void count() {
        synchronized (lock) { // note: whoever wants the lock here waits, too
            rounds++;
        }
    }
}
