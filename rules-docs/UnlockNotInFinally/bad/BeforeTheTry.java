// The check stands between the lock and the `try` that would give it back.
// uses: jdk
import java.util.concurrent.locks.ReentrantLock;

class BeforeTheTry {
    private final ReentrantLock lock = new ReentrantLock();
    private boolean open;

    void write(Runnable work) {
        lock.lock(); // finding: an exception can skip the unlock after this `lock`: whoever wants the lock then waits for ever
        check(); // note: this can throw
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private void check() {
        if (!open) {
            throw new IllegalStateException("closed");
        }
    }
}
