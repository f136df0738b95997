// The interface's method gives a future, so whoever calls the function takes it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

class FunctionWantsResult {
    private final ConcurrentMap<String, CompletableFuture<String>> loads = new ConcurrentHashMap<>();

    CompletableFuture<String> get(String key) {
        return loads.computeIfAbsent(key, this::load);
    }

    Supplier<CompletableFuture<String>> later(String key) {
        return () -> load(key);
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
