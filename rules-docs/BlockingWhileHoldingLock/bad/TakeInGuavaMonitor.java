// As long as the queue is empty, nobody can enter the monitor, and so nobody can fill the queue.
// uses: guava
import com.google.common.util.concurrent.Monitor;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

class TakeInGuavaMonitor {
    private final Monitor monitor = new Monitor();
    private final ArrayBlockingQueue<String> jobs = new ArrayBlockingQueue<>(10);

    String next() throws InterruptedException {
        monitor.enter(); // note: holds a lock from here
        try {
            return jobs.poll(1, TimeUnit.MINUTES); // finding: `ArrayBlockingQueue.poll` blocks while this thread holds a lock
        } finally {
            monitor.leave();
        }
    }

    boolean add(String job) {
        monitor.enter();
        try {
            return jobs.offer(job);
        } finally {
            monitor.leave();
        }
    }
}
