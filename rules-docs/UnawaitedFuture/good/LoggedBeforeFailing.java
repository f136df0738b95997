// Wherever the method fails its promise, it has just written why: the future is for those who want to wait.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggedBeforeFailing {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedBeforeFailing.class);

    interface Callback {
        void stored();

        void failed(Exception reason);
    }

    interface Store {
        void store(long position, Callback callback);
    }

    private final Store store;
    private long published;

    LoggedBeforeFailing(Store store) {
        this.store = store;
    }

    void published() {
        if (++published % 1000 == 0) {
            takeSnapshot(published);
        }
    }

    CompletableFuture<Void> takeSnapshot(long position) {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        if (position < 0) {
            taken.complete(null);
            return taken;
        }
        store.store(position, new Callback() {
            @Override
            public void stored() {
                taken.complete(null);
            }

            @Override
            public void failed(Exception reason) {
                LOG.warn("no snapshot at {}", position, reason);
                taken.completeExceptionally(reason);
            }
        });
        return taken;
    }
}
