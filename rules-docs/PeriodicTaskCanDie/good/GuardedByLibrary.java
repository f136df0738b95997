// What a wrapper of a library does with the failures of its task is not in sight; this one hands them to a handler.
// asyncio: E7
// uses: spring-core
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.support.TaskUtils;

class GuardedByLibrary {
    void start(ScheduledExecutorService scheduler, Runnable poll) {
        scheduler.scheduleAtFixedRate(
                TaskUtils.decorateTaskWithErrorHandler(() -> poll.run(), null, true), 1, 1, TimeUnit.SECONDS);
    }
}
