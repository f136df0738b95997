// The stub is called, and the caller waits for what it gives.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CalledStub {
    interface Tracker {
        CompletableFuture<Void> clear();
    }

    static class Disabled implements Tracker {
        @Override
        public CompletableFuture<Void> clear() {
            return null; // finding: `clear` returns `null` for a `CompletableFuture`: whoever awaits it gets a `NullPointerException`
        }
    }

    private final Tracker tracker;

    CalledStub(Tracker tracker) {
        this.tracker = tracker;
    }

    CompletableFuture<Boolean> reset() {
        return tracker.clear().thenApply(nothing -> true);
    }
}
