// The caller chains on to the future, as callers of futures do, and gets a NullPointerException where none is looked for.
// asyncio: E9
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class NullForFuture {
    private final Map<String, String> cache = Map.of();

    CompletableFuture<String> find(String id) {
        if (id.isEmpty()) {
            return null; // finding: `find` returns `null` for a `CompletableFuture`: whoever awaits it gets a `NullPointerException`
        }
        return CompletableFuture.supplyAsync(() -> cache.get(id));
    }
}
