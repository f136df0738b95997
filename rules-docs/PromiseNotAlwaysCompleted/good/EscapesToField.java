// The promise is put where other code finds it; who completes it is not in sight.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class EscapesToField {
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private CompletableFuture<Void> closed;

    CompletableFuture<String> ask(long id, boolean local) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        if (local) {
            answer.complete("here");
        } else {
            pending.put(id, answer);
        }
        return answer;
    }

    CompletableFuture<Void> close() {
        CompletableFuture<Void> end = new CompletableFuture<>();
        closed = end;
        return end;
    }

    void onClosed() {
        closed.complete(null);
    }
}
