// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class SuppressedForOneCaller {
    CompletableFuture<Void> release(CompletableFuture<String> reply, Semaphore permits) {
        return reply.thenAccept(text -> {
            // asynclint:ignore BlockingInCompletionStage: the only caller completes it on a thread of its own
            permits.acquireUninterruptibly();
            System.out.println(text);
        });
    }
}
