// The loops of these clauses end, and so does what they know of the interrupt.
// uses: jdk
import java.util.Queue;
import java.util.concurrent.BlockingQueue;

class DrainsAndGoesOn {
    void accept(BlockingQueue<String> jobs, Queue<String> left) {
        try {
            left.add(jobs.take());
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            while (!left.isEmpty()) {
                System.out.println(left.remove());
            }
        }
    }

    void offer(BlockingQueue<String> jobs, Queue<String> left) {
        try {
            jobs.put(left.remove());
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            do {
                System.out.println(left.remove());
            } while (!left.isEmpty());
        }
    }

    void name(BlockingQueue<String> jobs, Iterable<String> names) {
        try {
            jobs.put("");
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            for (String name : names) {
                System.out.println(name);
            }
        }
    }
}
