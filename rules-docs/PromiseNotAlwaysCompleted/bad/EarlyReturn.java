// Without a key nobody starts the look-up, so nobody will ever complete what is returned here.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

class EarlyReturn {
    interface Cache {
        void find(String key, BiConsumer<String, Throwable> then);
    }

    CompletableFuture<String> find(Cache cache, String key) {
        CompletableFuture<String> found = new CompletableFuture<>();
        if (key == null) {
            return found; // finding: on one path to here nobody completes `found`, so whoever waits for it hangs
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
