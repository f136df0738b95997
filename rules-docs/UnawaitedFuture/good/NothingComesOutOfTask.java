// What the task calls is all in sight, and nothing can come out of it: there is no failure to lose.
// uses: jdk
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

class NothingComesOutOfTask {
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Executor worker;

    NothingComesOutOfTask(Executor worker) {
        this.worker = worker;
    }

    void visited(String page) {
        CompletableFuture.runAsync(() -> count(page), worker);
        remember(page);
    }

    private CompletableFuture<Boolean> remember(String page) {
        return CompletableFuture.supplyAsync(
                () -> {
                    synchronized (seen) {
                        return isKnown(page);
                    }
                },
                worker);
    }

    private void count(String page) {
        seen.merge(page, 1L, Long::sum);
    }

    private boolean isKnown(String page) {
        return seen.containsKey(page) || page.isEmpty();
    }
}
