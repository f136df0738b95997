// A volatile field is seen by all threads; which of two times is kept, no lock would tell better.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class VolatileTimestamp {
    private volatile long lastSent;

    synchronized boolean isStale() {
        return System.nanoTime() - lastSent > 60_000_000_000L;
    }

    synchronized CompletableFuture<Void> send(CompletableFuture<Void> sent) {
        return sent.thenRun(() -> lastSent = System.nanoTime());
    }
}
