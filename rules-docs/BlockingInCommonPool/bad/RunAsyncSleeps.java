// A pause between two attempts keeps a thread of the common pool; a delayed executor keeps none.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class RunAsyncSleeps {
    CompletableFuture<Void> retry(Runnable attempt) {
        return CompletableFuture.runAsync(() -> {
            attempt.run();
            pause(); // finding: `pause` blocks the common pool through `Thread.sleep`
            attempt.run();
        });
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
