// A callback that calls `ask` of another object with a lock of its own makes a deadlock of two orders.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class FailedUnderLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();

    void register(CompletableFuture<Void> flushed) {
        lock.lock();
        try {
            waiting.add(flushed);
        } finally {
            lock.unlock();
        }
    }

    void fail(Throwable problem) {
        lock.lock(); // note: holds a lock from here
        try {
            waiting.forEach(flushed -> flushed.completeExceptionally(problem)); // finding: `completeExceptionally` runs the callbacks of others while this thread holds a lock
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }
}
