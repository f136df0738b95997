// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class SuppressedInTool {
    CompletableFuture<Void> whenReady(CountDownLatch ready) {
        return CompletableFuture.runAsync(() -> {
            try {
                // asynclint:ignore BlockingInCommonPool: a command-line tool that does nothing else meanwhile
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
