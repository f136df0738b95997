// Nobody waits, but each callback looks at the failure of what it started.
// asyncio: F1
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class FailureHandledInside {
    void announce(List<String> devices, String text) {
        devices.forEach(device -> push(device, text).exceptionally(failure -> {
            System.getLogger("push").log(Level.WARNING, "not sent to " + device, failure);
            return null;
        }));
    }

    private CompletableFuture<Void> push(String device, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(device + ": " + text));
    }
}
