// The variable says what it holds, so nothing but its declaration could be mended with `thenCompose`.
// asyncio: F5
// uses: jdk
import java.util.concurrent.CompletableFuture;

class KeptInVariable {
    CompletableFuture<Void> register(String name) {
        CompletableFuture<CompletableFuture<Void>> sent = address(name).thenApply(this::send); // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
        return sent.thenRun(() -> System.out.println("sent to " + name));
    }

    private CompletableFuture<String> address(String name) {
        return CompletableFuture.supplyAsync(() -> name + "@example.org");
    }

    private CompletableFuture<Void> send(String address) {
        return CompletableFuture.runAsync(() -> System.out.println(address));
    }
}
