// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class SuppressedWithReason {
    void start(ScheduledExecutorService scheduler, Runnable probe) {
        // asynclint:ignore PeriodicTaskCanDie: a probe that fails once is not to be tried again
        scheduler.scheduleAtFixedRate(() -> probe.run(), 1, 1, TimeUnit.SECONDS);
    }
}
