// A delayed executor without another one behind it is the common pool, later.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class DelayedExecutorUsesIt {
    CompletableFuture<Void> later(Semaphore permits, Runnable work) {
        Executor inOneSecond = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
        return CompletableFuture.runAsync(
                () -> {
                    permits.acquireUninterruptibly(); // finding: `Semaphore.acquireUninterruptibly` blocks the common pool
                    work.run();
                },
                inOneSecond);
    }
}
