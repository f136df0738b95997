// Completing a promise is the producer's side; those who wait hold the future already.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PromiseCompleted {
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    CompletableFuture<String> ready() {
        ready.orTimeout(30, TimeUnit.SECONDS);
        return ready;
    }

    void started(String address) {
        ready.complete(address);
    }

    void failed(Exception reason) {
        ready.completeExceptionally(reason);
    }

    void lookUp() {
        ready.completeAsync(() -> "localhost:8080");
    }
}
