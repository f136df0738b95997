// Either way the Future goes to the caller.
// asyncio: E1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureInTernary {
    Future<?> reindex(ExecutorService workers, Runnable task, boolean needed) {
        Future<?> running = needed ? workers.submit(task) : CompletableFuture.completedFuture(null);
        return running;
    }
}
