// The future is there to be cancelled; its task says itself when it fails.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class CancelledWhenLate {
    String read(String key) {
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> {
            try {
                System.out.println("watching " + key);
            } catch (RuntimeException e) {
                System.getLogger("watch").log(Level.WARNING, "watch failed", e);
            }
        });
        String value = key.strip();
        watch.cancel(false);
        return value;
    }
}
