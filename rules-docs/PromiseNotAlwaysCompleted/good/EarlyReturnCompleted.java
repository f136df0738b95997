// The early exit returns a future that is complete already, and the callback completes the promise both ways.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

class EarlyReturnCompleted {
    interface Cache {
        void find(String key, BiConsumer<String, Throwable> then);
    }

    CompletableFuture<String> find(Cache cache, String key) {
        if (key == null) {
            return CompletableFuture.completedFuture("");
        }
        CompletableFuture<String> found = new CompletableFuture<>();
        if (key.isEmpty()) {
            found.complete("");
            return found;
        }
        cache.find(key, (value, failure) -> {
            if (failure != null) {
                found.completeExceptionally(failure);
            } else {
                found.complete(value);
            }
        });
        return found;
    }
}
