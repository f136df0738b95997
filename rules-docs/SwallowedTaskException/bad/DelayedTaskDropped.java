// A task that runs once, later, loses its exception as well: the retry never happens, and the log is empty.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class DelayedTaskDropped {
    private int attempts;

    void retryLater(ScheduledExecutorService timer) {
        timer.schedule(this::connect, 5, TimeUnit.SECONDS); // finding: nobody reads the `Future` of `schedule`, so the task's exception is lost
    }

    private void connect() {
        attempts++;
        if (attempts > 10) {
            throw new IllegalStateException("gave up"); // note: throws
        }
    }
}
