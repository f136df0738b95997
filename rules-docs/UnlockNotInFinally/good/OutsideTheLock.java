// The work that can fail is done when the lock is free again.
// uses: jdk
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

class OutsideTheLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> jobs = new ArrayDeque<>();

    void next() {
        lock.lock();
        Runnable job = jobs.poll();
        lock.unlock();
        if (job != null) {
            job.run();
        }
    }
}
