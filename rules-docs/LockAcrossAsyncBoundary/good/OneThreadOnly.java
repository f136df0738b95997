// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class OneThreadOnly {
    private final ReentrantLock lock = new ReentrantLock();

    void run(Executor loop, Runnable work) {
        loop.execute(lock::lock);
        loop.execute(() -> {
            work.run();
            lock.unlock(); // asynclint:ignore LockAcrossAsyncBoundary: the loop has one thread, which took the lock before
        });
    }
}
