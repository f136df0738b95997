// Both fields are guarded by the monitor, and the callback writes them without it; the first one is shown.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class TwoFields {
    private String text;
    private int size;

    synchronized String describe() {
        return text + size;
    }

    synchronized void load(CompletableFuture<String> source) {
        source.thenAccept(loaded -> {
            text = loaded; // finding: `text` is written in a callback, which runs without the lock
            size = loaded.length();
        });
    }
}
