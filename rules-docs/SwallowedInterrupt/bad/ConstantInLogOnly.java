// A constant named after the interrupt tells nobody when it only goes into the log.
// uses: slf4j
// fix: safe
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ConstantInLogOnly {
    private static final Logger LOG = LoggerFactory.getLogger(ConstantInLogOnly.class);
    private static final String INTERRUPTED = "interrupted while waiting for a permit";

    private final Semaphore permits = new Semaphore(8);

    void copy(Runnable page) {
        try {
            permits.acquire();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            LOG.warn(INTERRUPTED);
        }
        page.run();
    }
}
