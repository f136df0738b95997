// The map keeps futures, which are made in no time; the work runs later, and may ask the map again.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

class KeepsFutures {
    private final ConcurrentHashMap<String, CompletableFuture<Integer>> prices = new ConcurrentHashMap<>();
    private final Executor workers;

    KeepsFutures(Executor workers) {
        this.workers = workers;
    }

    CompletableFuture<Integer> gross(String article) {
        return prices.computeIfAbsent(
                article,
                name -> CompletableFuture.supplyAsync(() -> "net " + name, workers)
                        .thenComposeAsync(key -> key.length() > 80 ? gross("") : gross(key), workers)
                        .orTimeout(1, java.util.concurrent.TimeUnit.SECONDS));
    }
}
