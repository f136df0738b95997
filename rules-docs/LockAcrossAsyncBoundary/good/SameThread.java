// Locked and unlocked by the same code, around a wait for nothing.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class SameThread {
    private final ReentrantLock lock = new ReentrantLock();
    private CompletableFuture<String> current = new CompletableFuture<>();

    CompletableFuture<Integer> length() {
        lock.lock();
        try {
            return current.thenApply(String::length);
        } finally {
            lock.unlock();
        }
    }

    void replace(CompletableFuture<String> next) {
        lock.lock();
        current = next;
        lock.unlock();
    }
}
