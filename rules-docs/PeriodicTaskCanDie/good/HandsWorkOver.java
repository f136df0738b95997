// The periodic part only hands the work to a pool; what fails there does not reach the schedule.
// uses: jdk
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HandsWorkOver {
    void start(ScheduledExecutorService scheduler, Executor workers, Runnable reindex) {
        scheduler.scheduleAtFixedRate(() -> workers.execute(reindex), 1, 1, TimeUnit.HOURS);
    }
}
