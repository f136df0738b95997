// Whatever happens after the lock is taken, the `finally` block gives it back.
// uses: jdk
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class InFinally {
    private final ReentrantLock lock = new ReentrantLock();
    private final StampedLock stamped = new StampedLock();

    void run(Runnable work) throws InterruptedException {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
        if (lock.tryLock(1, TimeUnit.SECONDS)) {
            try {
                work.run();
            } finally {
                lock.unlock();
            }
        }
        long stamp = stamped.writeLock();
        try {
            work.run();
        } finally {
            stamped.unlockWrite(stamp);
        }
    }
}
