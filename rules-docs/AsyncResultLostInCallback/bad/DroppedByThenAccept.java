// `thenAccept` takes a Consumer: the chain is done when the mail has been started, and never hears that it failed.
// asyncio: F1
// uses: jdk
// fix: safe
import java.util.concurrent.CompletableFuture;

class DroppedByThenAccept {
    CompletableFuture<Void> register(String name) {
        return address(name).thenAccept(address -> send(address)); // finding: `thenAccept` throws away the future of `send`, so its failure is lost
    }

    private CompletableFuture<String> address(String name) {
        return CompletableFuture.supplyAsync(() -> name + "@example.com");
    }

    private CompletableFuture<Void> send(String address) {
        return CompletableFuture.runAsync(() -> System.out.println("to " + address));
    }
}
