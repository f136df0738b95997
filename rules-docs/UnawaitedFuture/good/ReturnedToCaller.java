// The caller gets the future and decides; the failure travels with it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ReturnedToCaller {
    CompletableFuture<Void> register(String address) {
        return sendWelcome(address);
    }

    private CompletableFuture<Void> sendWelcome(String address) {
        return CompletableFuture.runAsync(() -> address.strip());
    }
}
