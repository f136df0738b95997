// Without a look at the result the lock is not held, and `unlock` throws in the end.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class TryLockDropped {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock;

    void take() throws InterruptedException {
        lock.tryLock(1, TimeUnit.SECONDS); // finding: the result of `tryLock` is ignored: after a timeout the code goes on as after success
        try {
            stock--;
        } finally {
            lock.unlock();
        }
    }
}
