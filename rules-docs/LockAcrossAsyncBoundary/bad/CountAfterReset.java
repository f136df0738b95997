// To reset the flag needs no lock; to count does, or two callbacks count one.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CountAfterReset {
    private boolean busy;
    private int done;

    synchronized int done() {
        return done;
    }

    synchronized boolean isBusy() {
        return busy;
    }

    synchronized CompletableFuture<Void> run(CompletableFuture<Void> work) {
        busy = true;
        return work.thenRun(() -> {
            busy = false;
            done += 1; // finding: `done` is written in a callback, which runs without the lock
        });
    }
}
