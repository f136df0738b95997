// The sleep runs later, on the pool's thread: this try cannot be interrupted by it.
// asyncio: E8
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class SleepIsInAnotherTask {
    Future<String> slowly(ExecutorService pool, String text) {
        try {
            return pool.submit(() -> {
                Thread.sleep(1_000);
                return text;
            });
        } catch (Exception rejected) {
            System.getLogger("tasks").log(Level.WARNING, "pool is closed", rejected);
            return CompletableFuture.failedFuture(rejected);
        }
    }
}
