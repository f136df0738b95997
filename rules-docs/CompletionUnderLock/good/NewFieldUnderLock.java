// The field was given a new future under the same lock: whoever reads it has to wait for the lock, and attaches afterwards.
// uses: jdk
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class NewFieldUnderLock {
    private final Set<String> consumers = new HashSet<>();
    private CompletableFuture<Void> closed;

    synchronized CompletableFuture<Void> disconnectAll() {
        closed = new CompletableFuture<>();
        if (consumers.isEmpty()) {
            closed.complete(null);
        } else {
            consumers.clear();
        }
        return closed;
    }

    synchronized CompletableFuture<Void> disconnect(String consumer) {
        closed = new CompletableFuture<>();
        consumers.remove(consumer);
        closed.complete(null);
        return closed;
    }
}
