// What the method gives is an entry of a map: the request's future, which whoever sent the request holds.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class TakenOutOfMap {
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

    CompletableFuture<String> send(long id) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        pending.put(id, answer);
        return answer;
    }

    void writeFailed(long id, CompletableFuture<String> answer, Throwable cause) {
        forget(id);
        answer.completeExceptionally(cause);
    }

    private CompletableFuture<String> forget(long id) {
        return pending.remove(id);
    }
}
