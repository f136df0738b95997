// The caller chose the executor; nothing says that it is the common pool.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

class ExecutorFromOutside {
    CompletableFuture<Void> whenReady(CountDownLatch ready, Executor executor) {
        return CompletableFuture.runAsync(() -> await(ready), executor).thenRun(() -> await(ready));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
