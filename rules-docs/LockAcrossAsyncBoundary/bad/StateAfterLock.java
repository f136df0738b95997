// Between `lock` and `unlock` the stage is only attached.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class StateAfterLock {
    private final ReentrantLock lock = new ReentrantLock();
    private long total;

    long total() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }

    CompletableFuture<Void> add(CompletableFuture<Long> amount) {
        lock.lock();
        try {
            return amount.thenAccept(value -> total += value); // finding: `total` is written in a callback, which runs without the lock
        } finally {
            lock.unlock();
        }
    }
}
