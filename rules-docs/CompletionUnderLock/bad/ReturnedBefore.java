// The caller has had the future for long when the task completes it, and has attached what it likes.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ReturnedBefore {
    private final ExecutorService readers = Executors.newFixedThreadPool(2);
    private int read;

    CompletableFuture<Integer> next(String text) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        readers.execute(() -> {
            synchronized (this) {
                read += text.length();
                result.complete(read); // finding: `complete` runs the callbacks of others while this thread holds a lock
            }
        });
        return result;
    }

    synchronized int read() {
        return read;
    }

    void close() {
        readers.shutdown();
    }
}
