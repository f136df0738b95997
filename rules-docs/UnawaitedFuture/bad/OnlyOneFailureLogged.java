// One of the two ways in which the promise is failed leaves no line in the log.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class OnlyOneFailureLogged {
    private static final Logger LOG = LoggerFactory.getLogger(OnlyOneFailureLogged.class);

    interface Store {
        void store(long position, BiConsumer<Long, Exception> callback);
    }

    private final Store store;

    OnlyOneFailureLogged(Store store) {
        this.store = store;
    }

    void published(long position) {
        takeSnapshot(position); // finding: nobody awaits the result of `takeSnapshot`, so its failure is lost
    }

    CompletableFuture<Void> takeSnapshot(long position) {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        if (position < 0) {
            taken.completeExceptionally(new IllegalArgumentException("before the first message"));
            return taken;
        }
        store.store(position, (stored, reason) -> {
            if (reason == null) {
                taken.complete(null);
            } else {
                LOG.warn("no snapshot at {}", position, reason);
                taken.completeExceptionally(reason);
            }
        });
        return taken;
    }
}
