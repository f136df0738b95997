// The author of the method says that its result may be dropped: it keeps its own failures.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class ResultMayBeIgnored {
    @interface CanIgnoreReturnValue {}

    void visited(String page) {
        increment(page);
    }

    @CanIgnoreReturnValue
    private CompletableFuture<Void> increment(String key) {
        return CompletableFuture.runAsync(() -> key.strip()).whenComplete((nothing, failure) -> {
            if (failure != null) {
                System.getLogger("counter").log(Level.WARNING, key, failure);
            }
        });
    }
}
