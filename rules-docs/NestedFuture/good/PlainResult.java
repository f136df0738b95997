// What the function gives is no future, so there is nothing to unwrap.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class PlainResult {
    private final ConcurrentMap<String, CompletableFuture<Integer>> running = new ConcurrentHashMap<>();

    CompletableFuture<Integer> length(String name) {
        CompletableFuture<Integer> started = CompletableFuture.supplyAsync(name::length);
        running.put(name, started);
        return started.thenApply(length -> length + 1);
    }
}
