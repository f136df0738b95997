// The class has a logger, and the task that refreshes the rates does not use it: the first bad answer ends all refreshes.
// asyncio: E6
// uses: slf4j
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggerAtHand {
    private static final Logger LOG = LoggerFactory.getLogger(LoggerAtHand.class);

    private final ScheduledExecutorService scheduler;
    private volatile double rate;

    LoggerAtHand(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    void start() {
        scheduler.scheduleAtFixedRate(() -> refresh("EUR"), 0, 5, TimeUnit.MINUTES); // finding: once `refresh` throws, this task never runs again, and nobody is told
        scheduler.scheduleWithFixedDelay(this::warn, 0, 5, TimeUnit.MINUTES); // finding: once `warn` throws, this task never runs again, and nobody is told
        scheduler.scheduleWithFixedDelay( // finding: once `refresh` throws, this task never runs again, and nobody is told
                () -> {
                    // Both currencies of the shop.
                    refresh("EUR");
                    refresh("USD");
                },
                0,
                1,
                TimeUnit.HOURS);
    }

    private void refresh(String currency) {
        String text = System.getProperty(currency);
        if (text == null) {
            throw new IllegalStateException("no rate of " + currency);
        }
        rate = Double.parseDouble(text);
    }

    private void warn() {
        if (rate == 0) {
            throw new IllegalStateException("no rate");
        }
    }
}
