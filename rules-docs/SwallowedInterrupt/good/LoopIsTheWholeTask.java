// The interrupt ends the loop, and the thread with it: what follows only reports that.
// asyncio: E8
// uses: slf4j
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoopIsTheWholeTask extends Thread {
    private static final Logger LOG = LoggerFactory.getLogger(LoopIsTheWholeTask.class);
    private final BlockingQueue<Runnable> jobs;
    private int done;

    LoopIsTheWholeTask(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        try {
            while (true) {
                jobs.take().run();
                done++;
            }
        } catch (InterruptedException e) {
            LOG.warn("interrupted", e);
        }
        report(done);
    }

    private static void report(int jobs) {
        LOG.info("stopped after {} jobs", jobs);
    }
}
