// The state and its announcement are one step for this class, and a long one for everybody else.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FieldInMonitor {
    private final Object lock = new Object();
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private int port;

    CompletableFuture<Integer> ready() {
        return ready;
    }

    void bound(int at) {
        synchronized (lock) {
            port = at;
            ready.complete(port); // finding: `complete` runs the callbacks of others while this thread holds a lock
        }
    }
}
