// Nothing at the call says that `store` waits for a free place in the queue.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

class MethodReferenceBlocks {
    private final BlockingQueue<String> replies;

    MethodReferenceBlocks(BlockingQueue<String> replies) {
        this.replies = replies;
    }

    CompletableFuture<Void> keep(CompletableFuture<String> reply) {
        return reply.thenAccept(this::store); // finding: `store` blocks the thread that completes the future through `BlockingQueue.put`
    }

    private void store(String reply) {
        try {
            replies.put(reply);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
