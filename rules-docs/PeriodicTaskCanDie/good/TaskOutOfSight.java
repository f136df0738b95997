// What the caller hands in may guard itself: nobody can tell from here.
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class TaskOutOfSight {
    void every(ScheduledExecutorService scheduler, long seconds, Runnable task) {
        scheduler.scheduleAtFixedRate(task, seconds, seconds, TimeUnit.SECONDS);
    }
}
