// The task throws, and the future that the method returns has the failure.
// uses: jdk
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class ThrownInsideTask {
    CompletableFuture<String> find(String id, Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    if (id.isEmpty()) {
                        throw new NoSuchElementException("no order");
                    }
                    return id;
                },
                executor);
    }
}
