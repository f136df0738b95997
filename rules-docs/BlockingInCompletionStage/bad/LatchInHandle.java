// The latch may be counted down by the very thread that waits here.
// uses: jdk
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

class LatchInHandle {
    CompletionStage<Boolean> afterStart(CompletionStage<String> reply, CountDownLatch started) {
        return reply.handle((text, failure) -> {
            try {
                started.await(); // finding: `CountDownLatch.await` blocks the thread that completes the future
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return failure == null;
        });
    }
}
