// `tryLock` that says yes is a lock like any other.
// uses: jdk
// fix: safe
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class TryLock {
    interface Store {
        void write(String order);
    }

    private final ReentrantLock lock = new ReentrantLock();

    boolean store(Store store, String order) throws InterruptedException {
        if (lock.tryLock(1, TimeUnit.SECONDS)) { // finding: an exception can skip the unlock after this `tryLock`: whoever wants the lock then waits for ever
            store.write(order);
            lock.unlock();
            return true;
        }
        return false;
    }
}
