// Any loop will do that leads back to the condition.
// uses: jdk
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

class DoWhileAndFor {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean ready;

    void awaitReady() throws InterruptedException {
        lock.lock();
        try {
            for (; ; ) {
                if (ready) {
                    return;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    void park() {
        do {
            LockSupport.park(this);
        } while (!ready);
    }
}
