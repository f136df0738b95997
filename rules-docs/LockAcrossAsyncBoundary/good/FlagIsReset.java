// Whatever the flag was before, it is `false` now; the lock would change nothing about that.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FlagIsReset {
    private boolean listening;
    private int starts;

    synchronized boolean isListening() {
        return listening;
    }

    synchronized CompletableFuture<Void> listen(CompletableFuture<Void> bound) {
        listening = true;
        starts++;
        return bound.whenComplete((nothing, failure) -> {
            if (failure != null) {
                listening = false;
            }
        });
    }

    synchronized int starts() {
        return starts;
    }
}
