// Somebody waits for the future, and so learns of the exception that ended the task.
// asyncio: E6
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class WatchedFuture {
    private ScheduledFuture<?> pump;

    void start(ScheduledExecutorService scheduler, Runnable move) {
        pump = scheduler.scheduleAtFixedRate(() -> move.run(), 1, 1, TimeUnit.SECONDS);
    }

    void watch() throws InterruptedException {
        try {
            pump.get();
        } catch (ExecutionException e) {
            System.getLogger("pump").log(Level.ERROR, "the pump has stopped", e.getCause());
        }
    }
}
