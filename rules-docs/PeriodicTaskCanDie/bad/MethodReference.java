// A method reference is a task like any other: `refresh` throws two calls further down.
// asyncio: E6
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MethodReference {
    private volatile double rate;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::refresh, 0, 5, TimeUnit.MINUTES); // finding: once `refresh` throws, this task never runs again, and nobody is told
    }

    private void refresh() {
        rate = parse(System.getProperty("rate")); // note: calls `parse`
    }

    private static double parse(String text) {
        if (text == null) {
            throw new IllegalStateException("no rate");
        }
        return Double.parseDouble(text);
    }
}
