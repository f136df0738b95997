// `true` means nothing here: a CompletableFuture does not know the thread that runs its task.
// asyncio: S9
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class CancelDoesNotInterrupt {
    interface Job {
        void run();
    }

    boolean runAndStop(Job job, Executor workers) {
        CompletableFuture<Void> running = CompletableFuture.runAsync(job::run, workers);
        return running.cancel(true); // finding: `cancel(true)` does not interrupt what `runAsync` runs: it goes on
    }
}
