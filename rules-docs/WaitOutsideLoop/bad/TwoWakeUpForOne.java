// Both readers are woken up for one element, and the second one does not look again.
// uses: jdk
// fix: safe
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class TwoWakeUpForOne {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Deque<String> jobs = new ArrayDeque<>();

    String next() throws InterruptedException {
        lock.lock();
        try {
            if (jobs.isEmpty()) {
                filled.await(); // finding: `await` may wake up for no reason, and nothing checks the condition again
            }
            return jobs.remove();
        } finally {
            lock.unlock();
        }
    }

    void add(String job) {
        lock.lock();
        try {
            jobs.add(job);
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
