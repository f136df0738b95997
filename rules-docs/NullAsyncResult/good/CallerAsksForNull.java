// Whoever calls the method asks for null: that there is no future yet is part of what it says.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CallerAsksForNull {
    private CompletableFuture<String> running;

    private CompletableFuture<String> current(boolean closed) {
        if (closed) {
            return null;
        }
        return running;
    }

    CompletableFuture<String> state(boolean closed) {
        CompletableFuture<String> now = current(closed);
        return now == null ? CompletableFuture.completedFuture("idle") : now.thenApply(result -> "done: " + result);
    }
}
