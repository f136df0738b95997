// Only the last of many callbacks completes the promise; each of them alone need not.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class CountedDown {
    CompletableFuture<Void> all(List<CompletableFuture<String>> parts) {
        CompletableFuture<Void> all = new CompletableFuture<>();
        AtomicInteger open = new AtomicInteger(parts.size());
        for (CompletableFuture<String> part : parts) {
            part.whenComplete((value, failure) -> {
                if (failure != null) {
                    all.completeExceptionally(failure);
                }
                if (open.decrementAndGet() == 0) {
                    all.complete(null);
                }
            });
        }
        return all;
    }
}
