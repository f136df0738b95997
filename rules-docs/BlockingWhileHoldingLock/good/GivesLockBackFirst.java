// The lock is given back before the wait, on every path.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class GivesLockBackFirst {
    private final ReentrantLock lock = new ReentrantLock();
    private CompletableFuture<String> reply = new CompletableFuture<>();

    String await() {
        CompletableFuture<String> current;
        lock.lock();
        try {
            current = reply;
        } finally {
            lock.unlock();
        }
        return current.orTimeout(5, TimeUnit.SECONDS).join();
    }

    void answer(String text) {
        CompletableFuture<String> current;
        lock.lock();
        current = reply;
        reply = new CompletableFuture<>();
        lock.unlock();
        current.complete(text);
    }
}
