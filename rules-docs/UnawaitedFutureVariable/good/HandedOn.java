// A future that is put into a field, passed on or captured is somebody else's to await.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class HandedOn {
    private CompletableFuture<String> latest = CompletableFuture.completedFuture("");
    private final Map<String, CompletableFuture<String>> byKey = new HashMap<>();

    Runnable start(String key) {
        CompletableFuture<String> loading = load(key);
        latest = loading;
        CompletableFuture<String> other = load(key + "/other");
        byKey.put(key, other);
        CompletableFuture<String> third = load(key + "/third");
        return () -> System.out.println(third.getNow("not yet"));
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(key::strip);
    }
}
