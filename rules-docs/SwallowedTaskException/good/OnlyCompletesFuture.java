// The task only fails a promise: it has no failure of its own to lose.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;

class OnlyCompletesFuture {
    void expire(ExecutorService workers, CompletableFuture<String> reply) {
        workers.submit(() -> reply.completeExceptionally(new TimeoutException("no reply")));
    }
}
