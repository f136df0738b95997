// The future has just been made: nobody can have attached anything.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NobodyKnowsItYet {
    private boolean closed;

    synchronized CompletableFuture<Void> close() {
        CompletableFuture<Void> result = new CompletableFuture<>();
        if (closed) {
            result.completeExceptionally(new IllegalStateException("closed"));
            return result;
        }
        closed = true;
        result.complete(null);
        return result;
    }
}
