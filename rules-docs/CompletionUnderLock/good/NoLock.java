// Without a lock there is nothing that a callback could hold up.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class NoLock {
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();

    void answered(String id, String text) {
        CompletableFuture<String> future = waiting.remove(id);
        if (future != null) {
            future.complete(text);
        }
    }
}
