// `thenCompose` takes the future that its function gives, and awaits it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ThenCompose {
    CompletableFuture<Void> register(String name) {
        return address(name).thenCompose(address -> send(address));
    }

    private CompletableFuture<String> address(String name) {
        return CompletableFuture.supplyAsync(() -> name + "@example.com");
    }

    private CompletableFuture<Void> send(String address) {
        return CompletableFuture.runAsync(() -> System.out.println("to " + address));
    }
}
