// The log has one line, and then never another: what is thrown again ends the task.
// asyncio: E6
// uses: slf4j
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RethrownAfterLog {
    private static final Logger LOG = LoggerFactory.getLogger(RethrownAfterLog.class);

    void start(ScheduledExecutorService scheduler, Runnable poll) {
        scheduler.scheduleAtFixedRate( // finding: once its `catch` throws, this task never runs again, and nobody is told
                () -> {
                    try {
                        poll.run();
                    } catch (RuntimeException e) {
                        LOG.warn("poll failed", e);
                        throw e;
                    }
                },
                0,
                10,
                TimeUnit.SECONDS);
    }
}
