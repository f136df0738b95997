// Counting and logging do not throw.
// uses: slf4j
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CountersAndLogs {
    private static final Logger LOG = LoggerFactory.getLogger(CountersAndLogs.class);
    private final AtomicLong requests = new AtomicLong();
    private long minutes;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(
                () -> {
                    minutes++;
                    LOG.info("{} requests in minute {}", requests.getAndSet(0), minutes);
                },
                1,
                1,
                TimeUnit.MINUTES);
    }
}
