// The condition is checked again each time that the wait ends.
// uses: jdk
import java.util.ArrayDeque;
import java.util.Deque;

class WhileLoop {
    private final Deque<String> jobs = new ArrayDeque<>();

    synchronized String next() throws InterruptedException {
        while (jobs.isEmpty()) {
            wait();
        }
        return jobs.remove();
    }

    synchronized void add(String job) {
        jobs.add(job);
        notifyAll();
    }
}
