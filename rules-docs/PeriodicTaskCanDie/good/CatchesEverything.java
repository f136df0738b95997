// Whatever `flush` throws is logged, and the next run comes.
// asyncio: E6
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CatchesEverything {
    void start(ScheduledExecutorService scheduler, Runnable flush) {
        scheduler.scheduleAtFixedRate(
                () -> {
                    try {
                        flush.run();
                    } catch (Throwable failure) {
                        System.getLogger("journal").log(Level.ERROR, "flush failed", failure);
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }
}
