// One method takes the lock and another gives it back: who calls them has the `try`.
// uses: jdk
import java.util.concurrent.locks.ReentrantLock;

class ReleasedByAnother {
    private final ReentrantLock lock = new ReentrantLock();

    void begin(Runnable check) {
        lock.lock();
        check.run();
    }

    void end() {
        lock.unlock();
    }
}
