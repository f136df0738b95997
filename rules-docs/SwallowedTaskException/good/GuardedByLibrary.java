// What a wrapper of a library does with the failures of its task is not in sight; this one hands them to a handler.
// asyncio: E7
// uses: spring-core
import java.util.concurrent.ExecutorService;
import org.springframework.scheduling.support.TaskUtils;

class GuardedByLibrary {
    void start(ExecutorService workers, Runnable poll) {
        workers.submit(
                TaskUtils.decorateTaskWithErrorHandler(() -> poll.run(), null, false));
    }
}
