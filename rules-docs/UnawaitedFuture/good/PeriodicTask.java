// A periodic task has no result to wait for; its body keeps its own failures.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PeriodicTask {
    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(this::expireSessions, 1, 1, TimeUnit.MINUTES);
        scheduler.scheduleWithFixedDelay(this::expireSessions, 1, 1, TimeUnit.MINUTES);
    }

    private void expireSessions() {
        try {
            System.getLogger("sessions").log(Level.DEBUG, "expiring");
        } catch (RuntimeException failure) {
            System.getLogger("sessions").log(Level.ERROR, "not expired", failure);
        }
    }
}
