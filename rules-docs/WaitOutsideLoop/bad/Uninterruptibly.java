// That it cannot be interrupted does not make its end a signal.
// uses: jdk
// fix: safe
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

class Uninterruptibly {
    private final Lock lock;
    private final Condition changed;
    private int version;

    Uninterruptibly(Lock lock) {
        this.lock = lock;
        this.changed = lock.newCondition();
    }

    int after(int known) {
        lock.lock();
        try {
            if (version == known) {
                changed.awaitUninterruptibly(); // finding: `awaitUninterruptibly` may wake up for no reason, and nothing checks the condition again
            }
            return version;
        } finally {
            lock.unlock();
        }
    }

    void change() {
        lock.lock();
        version++;
        changed.signalAll();
        lock.unlock();
    }
}
