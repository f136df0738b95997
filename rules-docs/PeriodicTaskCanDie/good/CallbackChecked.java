// The task runs what its constructor was given, and that lets nothing out; the constructor only makes sure that it is there.
// uses: jdk
import java.io.File;
import java.util.Map;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

class CallbackChecked {
    private static final class CleanUp extends TimerTask {
        private final Map<String, Long> expiry;
        private final BiConsumer<String, Long> callback;

        CleanUp(Map<String, Long> expiry, BiConsumer<String, Long> callback) {
            this.expiry = Objects.requireNonNull(expiry);
            this.callback = Objects.requireNonNull(callback);
        }

        @Override
        public void run() {
            for (Map.Entry<String, Long> entry : expiry.entrySet()) {
                callback.accept(entry.getKey(), entry.getValue());
            }
        }
    }

    private final Map<String, Long> expiry = new ConcurrentHashMap<>();

    void start(Timer timer) {
        timer.schedule(new CleanUp(expiry, this::delete), 1000, 1000);
    }

    private void delete(String name, long when) {
        File file = new File(name);
        if (!file.delete() && file.exists()) {
            System.err.println("failed to delete " + file);
        }
        expiry.remove(name);
    }
}
