// The method that is referred to guards itself; the check before the guard is harmless.
// asyncio: E6
// uses: slf4j
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class GuardedInMethod {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedInMethod.class);
    private final Runnable poll;
    private volatile boolean closed;

    GuardedInMethod(Runnable poll) {
        this.poll = poll;
    }

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::poll, 0, 10, TimeUnit.SECONDS);
    }

    void close() {
        closed = true;
    }

    private void poll() {
        if (closed) {
            return;
        }
        try {
            poll.run();
        } catch (RuntimeException e) {
            LOG.warn("poll failed", e);
        }
    }
}
