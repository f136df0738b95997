// `Runnable::run` as an executor is the direct one.
// uses: guava
import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.Semaphore;

class ListenerRunsDirectly {
    void count(ListenableFuture<String> reply, Semaphore permits) {
        reply.addListener(
                () -> permits.acquireUninterruptibly(), // finding: `Semaphore.acquireUninterruptibly` blocks the thread that completes the future
                Runnable::run);
    }
}
