// The lock guards the map; the future is completed when it is given back.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class CompletedAfterwards {
    private final Map<String, CompletableFuture<String>> waiting = new HashMap<>();

    void answered(String id, String text) {
        CompletableFuture<String> future;
        synchronized (waiting) {
            future = waiting.remove(id);
        }
        if (future != null) {
            future.complete(text);
        }
    }
}
