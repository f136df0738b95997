// `put` and `requireNonNull` hand back a value that happens to be a future; they start nothing.
// uses: jdk
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class MapPutReturnsOldValue {
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

    void expect(long requestId, CompletableFuture<String> reply) {
        Objects.requireNonNull(reply);
        pending.put(requestId, reply);
    }

    void forget(long requestId) {
        pending.remove(requestId);
    }
}
