// The callback takes the lock itself, and gives it back itself.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class LockedInCallback {
    private final ReentrantLock lock = new ReentrantLock();
    private long total;

    CompletableFuture<Void> add(CompletableFuture<Long> amount) {
        lock.lock();
        try {
            total++;
        } finally {
            lock.unlock();
        }
        return amount.thenAccept(value -> {
            lock.lock();
            try {
                total += value;
            } finally {
                lock.unlock();
            }
        });
    }
}
