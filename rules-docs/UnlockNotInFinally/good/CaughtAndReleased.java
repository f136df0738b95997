// What the work throws is caught before it can pass the unlock.
// uses: jdk
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

class CaughtAndReleased {
    private static final Logger LOG = Logger.getLogger("shop");

    private final ReentrantLock lock = new ReentrantLock();

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "work failed", e);
        }
        lock.unlock();
    }
}
