// The step only takes back what was noted down; the failure itself goes to the caller, with the future.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class BesideTheResult {
    private volatile String owner;

    CompletableFuture<Long> acquire(String name, Supplier<CompletableFuture<Long>> newEpoch) {
        owner = name;
        CompletableFuture<Long> epoch = newEpoch.get();
        epoch.exceptionally(failure -> {
            owner = null;
            return null;
        });
        return epoch.thenApply(number -> number + 1);
    }
}
