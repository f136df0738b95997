// All that is behind these futures is a goodbye to the server, four calls away.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class ReleasedThroughOthers {
    interface Service {
        CompletableFuture<Void> unsubscribeChannel(String channel);
    }

    record Pair<A, B>(A first, B second) {}

    static final class Entry {
        private final Service service;
        private final List<String> listeners = new ArrayList<>();

        Entry(Service service) {
            this.service = service;
        }

        CompletableFuture<Void> release(String channel) {
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            listeners.remove(channel);
            if (listeners.isEmpty()) {
                CompletableFuture<Void> part = service.unsubscribeChannel(channel);
                parts.add(part);
            }
            return CompletableFuture.allOf(parts.toArray(new CompletableFuture[0]));
        }
    }

    private final Semaphore lock = new Semaphore(1);

    void undo(Map<String, Pair<String, Entry>> added) {
        CompletableFuture<?>[] parts = added.values().stream()
                .map(pair -> pair.second().release(pair.first()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> all = CompletableFuture.allOf(parts);
        all.whenComplete((done, failure) -> {
            lock.release();
        });
    }
}
