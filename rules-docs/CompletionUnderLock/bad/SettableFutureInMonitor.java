// Listeners with a direct executor run where `set` is called.
// uses: guava
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;

class SettableFutureInMonitor {
    private SettableFuture<String> next = SettableFuture.create();

    synchronized ListenableFuture<String> next() {
        return next;
    }

    synchronized void publish(String value) {
        next.set(value); // finding: `set` runs the callbacks of others while this thread holds a lock
        next = SettableFuture.create();
    }
}
