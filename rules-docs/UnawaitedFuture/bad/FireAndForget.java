// The future is dropped: if the mail server is down, nobody ever learns of it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class FireAndForget {
    void register(String address) {
        sendWelcome(address); // finding: nobody awaits the result of `sendWelcome`, so its failure is lost
    //  ^^^^^^^^^^^
    }

    CompletableFuture<Void> sendWelcome(String address) {
        return CompletableFuture.runAsync(() -> deliver(address, "Welcome!"));
    }

    private void deliver(String address, String text) {
        if (address.isBlank()) {
            throw new IllegalArgumentException("no address for: " + text);
        }
    }
}
