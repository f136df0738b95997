// The futures are taken out under the lock and completed after it.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class ListOfFutures {
    private final ReentrantLock lock = new ReentrantLock();
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();

    void flushed() {
        List<CompletableFuture<Void>> done;
        lock.lock();
        try {
            done = waiting;
            waiting = new ArrayList<>();
        } finally {
            lock.unlock();
        }
        done.forEach(future -> future.complete(null));
    }
}
