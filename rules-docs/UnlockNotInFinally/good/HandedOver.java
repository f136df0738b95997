// `tryLock` says whether the lock was there; the caller who hears yes must unlock.
// uses: jdk
import java.util.concurrent.locks.ReentrantLock;

class HandedOver {
    private final ReentrantLock lock = new ReentrantLock();

    boolean claim(Runnable check) {
        if (lock.tryLock()) {
            check.run();
            return true;
        }
        return false;
    }

    void giveUp() {
        lock.unlock();
    }
}
