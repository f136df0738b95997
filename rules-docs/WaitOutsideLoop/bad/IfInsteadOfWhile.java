// `wait` may end although nobody called `notify`; then `remove` finds nothing.
// uses: jdk
// fix: safe
import java.util.ArrayDeque;
import java.util.Deque;

class IfInsteadOfWhile {
    private final Deque<String> jobs = new ArrayDeque<>();

    synchronized String next() throws InterruptedException {
        if (jobs.isEmpty()) {
            wait(); // finding: `wait` may wake up for no reason, and nothing checks the condition again
        }
        return jobs.remove();
    }

    synchronized void add(String job) {
        jobs.add(job);
        notifyAll();
    }
}
