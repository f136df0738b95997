// The test before the call leaves one class, and what its `clear` gives is there already.
// uses: jdk
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class TypeTestedFirst {
    interface Tracker {
        CompletableFuture<Void> clear();
    }

    static final class InMemory implements Tracker {
        private int tracked;

        @Override
        public CompletableFuture<Void> clear() {
            tracked = 0;
            return CompletableFuture.completedFuture(null);
        }

        int tracked() {
            return tracked;
        }
    }

    static final class OnDisk implements Tracker {
        @Override
        public CompletableFuture<Void> clear() {
            return CompletableFuture.runAsync(() -> System.out.println("deleting"));
        }
    }

    void rewind(Optional<Tracker> delayed) {
        delayed.ifPresent(tracker -> {
            // What is on the disk stays there.
            if (tracker instanceof InMemory) {
                tracker.clear();
            }
        });
    }
}
