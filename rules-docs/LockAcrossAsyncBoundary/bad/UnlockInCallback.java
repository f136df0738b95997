// The callback runs on another thread: `unlock` throws there, and the lock stays taken for ever.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class UnlockInCallback {
    private final ReentrantLock lock = new ReentrantLock();

    CompletableFuture<Void> save(Runnable work, Executor workers) {
        lock.lock(); // note: takes the lock
        return CompletableFuture.runAsync(work, workers).whenComplete((nothing, problem) -> lock.unlock()); // finding: `unlock` runs in a callback, on a thread that does not hold the lock
    }
}
