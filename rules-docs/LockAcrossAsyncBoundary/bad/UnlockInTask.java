// The task is meant to give back what its starter took.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class UnlockInTask {
    private final Lock writing = new ReentrantReadWriteLock().writeLock();

    void flush(ExecutorService workers, Runnable work) {
        writing.lock();
        workers.execute(() -> {
            try {
                work.run();
            } finally {
                writing.unlock(); // finding: `unlock` runs in a callback, on a thread that does not hold the lock
            }
        });
    }
}
