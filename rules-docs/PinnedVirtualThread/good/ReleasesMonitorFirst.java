// The wait comes after the monitor.
// uses: jdk
// release: 21
// runtime: 21..23
import java.util.concurrent.CompletableFuture;

class ReleasesMonitorFirst {
    private CompletableFuture<String> reply = new CompletableFuture<>();

    Thread print() {
        return Thread.startVirtualThread(() -> {
            CompletableFuture<String> current;
            synchronized (this) {
                current = reply;
            }
            System.out.println(current.join());
        });
    }
}
