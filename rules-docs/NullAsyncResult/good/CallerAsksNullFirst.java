// The only caller asks for null, with the constant in front.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class CallerAsksNullFirst {
    private final Map<String, String> known;

    CallerAsksNullFirst(Map<String, String> known) {
        this.known = known;
    }

    private CompletableFuture<String> cached(String key) {
        if (!known.containsKey(key)) {
            return null;
        }
        return CompletableFuture.completedFuture(known.get(key));
    }

    CompletableFuture<String> find(String key) {
        CompletableFuture<String> cached = cached(key);
        if (null == cached) {
            return CompletableFuture.supplyAsync(() -> key.strip());
        }
        return cached;
    }
}
