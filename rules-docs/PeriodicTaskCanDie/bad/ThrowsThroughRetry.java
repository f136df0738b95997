// `retry` gives up after three attempts, and what the last one threw ends the refresh for good.
// asyncio: E6
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class ThrowsThroughRetry {
    private volatile double rate;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay( // finding: once `retry` throws, this task never runs again, and nobody is told
                () -> rate = retry(() -> parse(System.getProperty("rate"))), 0, 5, TimeUnit.MINUTES);
    }

    private static <T> T retry(Supplier<T> attempt) {
        for (int i = 0; i < 2; i++) {
            try {
                return attempt.get();
            } catch (IllegalStateException e) {
                // once more
            }
        }
        return attempt.get();
    }

    private static double parse(String text) {
        if (text == null) {
            throw new IllegalStateException("no rate");
        }
        return Double.parseDouble(text);
    }
}
