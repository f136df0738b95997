// Each future has callbacks of its own, and so has the one that a method hands out; told twice of one, nobody gains.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class TwoGates {
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    CompletableFuture<Void> opened() {
        return opened;
    }

    CompletableFuture<Void> closed() {
        return closed;
    }

    synchronized void end() {
        opened.complete(null); // finding: `complete` runs the callbacks of others while this thread holds a lock
        closed.complete(null); // finding: `complete` runs the callbacks of others while this thread holds a lock
    }

    synchronized void fail(RuntimeException cause) {
        opened().completeExceptionally(cause); // finding: `completeExceptionally` runs the callbacks of others while this thread holds a lock
        opened().complete(null);
        closed().complete(null); // finding: `complete` runs the callbacks of others while this thread holds a lock
    }
}
