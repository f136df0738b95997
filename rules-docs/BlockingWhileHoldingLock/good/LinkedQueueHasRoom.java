// A linked queue without a bound takes whatever comes: `put` does not wait.
// uses: jdk
import java.util.concurrent.LinkedBlockingQueue;

class LinkedQueueHasRoom {
    private final LinkedBlockingQueue<String> log = new LinkedBlockingQueue<>();
    private long lines;

    synchronized void add(String line) throws InterruptedException {
        lines++;
        log.put(line);
    }

    synchronized long lines() {
        return lines;
    }
}
