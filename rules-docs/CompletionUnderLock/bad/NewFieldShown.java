// The new future has been handed to a listener before it is completed: by then the listener may have attached anything.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class NewFieldShown {
    private CompletableFuture<Void> closed;
    private boolean idle = true;

    synchronized void close(Consumer<CompletableFuture<Void>> listener) { // note: holds a lock from here
        closed = new CompletableFuture<>();
        listener.accept(closed);
        if (idle) {
            closed.complete(null); // finding: `complete` runs the callbacks of others while this thread holds a lock
        }
        idle = false;
    }
}
