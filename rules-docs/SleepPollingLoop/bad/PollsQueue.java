// A blocking queue hands the next job over as soon as it is there.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class PollsQueue {
    private final Queue<String> jobs = new ConcurrentLinkedQueue<>();

    void add(String job) {
        jobs.add(job);
    }

    String next() throws InterruptedException {
        while (true) {
            if (!jobs.isEmpty()) {
                break;
            }
            Thread.sleep(5); // finding: `sleep` in a loop polls `isEmpty`, so this thread learns of it late
        }
        return jobs.poll();
    }
}
