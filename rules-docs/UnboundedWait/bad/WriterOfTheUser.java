// The setting gives the writer, and not whether to wait: one that never completes stops all later writes.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class WriterOfTheUser {
    interface AsyncWriter {
        CompletableFuture<Void> delete(List<String> keys);
    }

    interface Options {
        Runnable getWriter();

        AsyncWriter getWriterAsync();
    }

    private final Options options;

    WriterOfTheUser(Options options) {
        this.options = options;
    }

    void flush(List<String> keys) {
        if (options.getWriter() != null) {
            options.getWriter().run();
        } else {
            options.getWriterAsync().delete(keys).join(); // finding: `join` waits for `delete` without a time limit, so this thread may hang
        }
        keys.clear();
    }
}
