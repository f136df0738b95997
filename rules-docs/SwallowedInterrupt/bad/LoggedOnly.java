// The interrupt is logged and then forgotten: the caller waits for the thread to end, and it does not.
// asyncio: E8
// uses: slf4j
// fix: safe
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggedOnly {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedOnly.class);

    void awaitStart(CountDownLatch started) {
        try {
            started.await();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            LOG.warn("interrupted while waiting for the start", e);
        }
    }
}
