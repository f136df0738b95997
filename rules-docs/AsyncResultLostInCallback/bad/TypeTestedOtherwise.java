// The test leaves the class that works on: when its files cannot be deleted, nobody learns of it.
// uses: jdk
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class TypeTestedOtherwise {
    interface Tracker {
        CompletableFuture<Void> clear();
    }

    static final class InMemory implements Tracker {
        @Override
        public CompletableFuture<Void> clear() {
            return CompletableFuture.completedFuture(null);
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
            if (!(tracker instanceof InMemory)) {
                tracker.clear(); // finding: `ifPresent` throws away the future of `clear`, so its failure is lost
            }
        });
    }
}
