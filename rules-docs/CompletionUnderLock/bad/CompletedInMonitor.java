// Whatever others attached with `thenAccept` runs inside this monitor, as long as it likes.
// uses: jdk
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class CompletedInMonitor {
    private final Map<String, CompletableFuture<String>> waiting = new HashMap<>();

    synchronized CompletableFuture<String> ask(String id) {
        return waiting.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    synchronized void answered(String id, String text) { // note: holds a lock from here
        waiting.remove(id).complete(text); // finding: `complete` runs the callbacks of others while this thread holds a lock
    }
}
