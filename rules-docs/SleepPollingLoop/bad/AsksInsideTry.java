// The question is asked within the loop, in a `try`; two names for "leave" change nothing.
// config: rule.SleepPollingLoop=info
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;

class AsksInsideTry {
    private static final Logger LOG = Logger.getLogger("drain");

    void drain(BlockingQueue<String> jobs, CountDownLatch stopped) {
        while (true) {
            try {
                if (jobs.isEmpty()) {
                    break;
                }
                LOG.fine("jobs are left");
                Thread.sleep(50); // finding: `sleep` in a loop polls `isEmpty`, so this thread learns of it late
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        for (; ; ) {
            try {
                if (0 == stopped.getCount()) {
                    return;
                }
                Thread.sleep(50); // finding: `sleep` in a loop polls `getCount`, so this thread learns of it late
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
