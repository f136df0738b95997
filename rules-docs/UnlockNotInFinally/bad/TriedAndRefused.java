// The guard clause is right; what comes after it is not.
// uses: jdk
// fix: safe
import java.util.concurrent.locks.ReentrantLock;

class TriedAndRefused {
    interface Store {
        void write(String order);
    }

    private final ReentrantLock lock = new ReentrantLock();

    void store(Store store, String order) {
        if (!lock.tryLock()) { // finding: an exception can skip the unlock after this `tryLock`: whoever wants the lock then waits for ever
            return;
        }
        store.write(order);
        lock.unlock();
    }
}
