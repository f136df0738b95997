// Any thread may give a permit back.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

class SemaphoreHasNoOwner {
    private final Semaphore permits = new Semaphore(1);

    CompletableFuture<Void> save(Runnable work, Executor workers) throws InterruptedException {
        permits.acquire();
        return CompletableFuture.runAsync(work, workers).whenComplete((nothing, problem) -> permits.release());
    }
}
