// Whether it ends well or badly, the callbacks run inside the monitor; one finding, for both are mended together.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class EitherWay {
    private final Object lock = new Object();
    private final CompletableFuture<Void> terminated = new CompletableFuture<>();
    private boolean leader = true;

    CompletableFuture<Void> terminated() {
        return terminated;
    }

    void forward(CompletableFuture<Void> stopped) {
        stopped.whenComplete((nothing, failure) -> {
            synchronized (lock) { // note: holds a lock from here
                if (leader) {
                    leader = false;
                    if (failure != null) {
                        terminated.completeExceptionally(failure); // finding: `completeExceptionally` runs the callbacks of others while this thread holds a lock
                    } else {
                        terminated.complete(null);
                    }
                }
            }
        });
    }
}
