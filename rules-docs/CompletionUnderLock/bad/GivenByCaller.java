// Who made the future may have attached anything to it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class GivenByCaller {
    private boolean closed;

    void close(CompletableFuture<Void> done) {
        synchronized (this) {
            closed = true;
            done.complete(null); // finding: `complete` runs the callbacks of others while this thread holds a lock
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
