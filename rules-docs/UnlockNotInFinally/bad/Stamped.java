// A StampedLock knows no owner: nobody else can give it back, and it is not reentrant, so the same thread waits for itself.
// uses: jdk
// fix: safe
import java.util.concurrent.locks.StampedLock;

class Stamped {
    interface Rates {
        double load(String currency);
    }

    private final StampedLock lock = new StampedLock();
    private double rate;

    void refresh(Rates rates, String currency) {
        long stamp = lock.writeLock(); // finding: an exception can skip the unlock after this `writeLock`: whoever wants the lock then waits for ever
        rate = rates.load(currency);
        lock.unlockWrite(stamp);
    }

    double rate() {
        long stamp = lock.readLock();
        try {
            return rate;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
