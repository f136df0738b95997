// Whoever interrupts the shutdown wants it to hurry; only half of that request is kept.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class ShutdownForgetsInterrupt {
    void stop(ExecutorService pool) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            pool.shutdownNow();
        }
    }
}
