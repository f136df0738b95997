// The setting only allows it; for each new key the caller waits for the creation.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class FirstOfEachKey {
    interface Sender {
        CompletableFuture<Long> sendAsync(String text);
    }

    interface Senders {
        CompletableFuture<Sender> create(String key);
    }

    private final Map<String, Sender> known = new ConcurrentHashMap<>();
    private final boolean lazy;
    private final Senders senders;

    FirstOfEachKey(boolean lazy, Senders senders) {
        this.lazy = lazy;
        this.senders = senders;
    }

    CompletableFuture<Long> sendAsync(String key, String text) {
        if (lazy && !known.containsKey(key)) {
            known.put(key, senders.create(key).join()); // finding: `CompletableFuture.join` blocks the caller of `sendAsync`
        }
        return known.get(key).sendAsync(text);
    }
}
