// The task may want the same lock; then the two wait for each other until the time is over.
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

class GetUnderLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock;

    void add(Future<Integer> delivery) throws InterruptedException, ExecutionException, TimeoutException {
        lock.lock(); // note: holds a lock from here
        try {
            stock += delivery.get(5, TimeUnit.SECONDS); // finding: `Future.get` blocks while this thread holds a lock
        } finally {
            lock.unlock();
        }
    }

    int stock() {
        lock.lock(); // note: whoever wants the lock here waits, too
        try {
            return stock;
        } finally {
            lock.unlock();
        }
    }
}
