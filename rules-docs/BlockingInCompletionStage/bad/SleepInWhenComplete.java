// A pause before the next attempt stops whatever else the completing thread has to do.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SleepInWhenComplete {
    CompletableFuture<String> logged(CompletableFuture<String> reply, Runnable again) {
        return reply.whenComplete((text, failure) -> {
            if (failure != null) {
                System.err.println(failure);
                pause(); // finding: `pause` blocks the thread that completes the future through `Thread.sleep`
                again.run();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
