// `await` and `wait` give the lock back for as long as they wait.
// uses: jdk
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class WaitsForItsCondition {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Deque<String> jobs = new ArrayDeque<>();

    String next() throws InterruptedException {
        lock.lock();
        try {
            while (jobs.isEmpty()) {
                filled.await();
            }
            return jobs.remove();
        } finally {
            lock.unlock();
        }
    }

    String nextOfMonitor() throws InterruptedException {
        synchronized (jobs) {
            while (jobs.isEmpty()) {
                jobs.wait();
            }
            while (jobs.isEmpty()) {
                TimeUnit.SECONDS.timedWait(jobs, 1);
            }
            return jobs.remove();
        }
    }
}
