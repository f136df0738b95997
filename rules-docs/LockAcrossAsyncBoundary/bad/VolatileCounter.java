// To be seen by all threads is not enough to count: two callbacks read the same number.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class VolatileCounter {
    private volatile int sent;

    synchronized void reset() {
        sent = 0;
    }

    synchronized CompletableFuture<Void> send(CompletableFuture<Void> request) {
        return request.thenRun(() -> sent++); // finding: `sent` is written in a callback, which runs without the lock
    }
}
