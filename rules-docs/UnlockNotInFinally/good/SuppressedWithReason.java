// A failed write leaves the file broken: nobody is to go on.
// uses: jdk
import java.util.concurrent.locks.ReentrantLock;

class SuppressedWithReason {
    private final ReentrantLock lock = new ReentrantLock();

    @SuppressWarnings("UnlockNotInFinally")
    void write(Runnable work) {
        lock.lock();
        work.run();
        lock.unlock();
    }
}
