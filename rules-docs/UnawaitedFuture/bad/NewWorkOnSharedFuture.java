// The connection's failure is seen by whoever holds its future; that of the message, which is sent then, by nobody.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NewWorkOnSharedFuture {
    private final CompletableFuture<String> connected = new CompletableFuture<>();

    void greet(String text) {
        connected.thenCompose(session -> send(session, text)); // finding: nobody awaits the result of `thenCompose`, so its failure is lost
    }

    private CompletableFuture<Void> send(String session, String text) {
        return CompletableFuture.runAsync(() -> System.out.println(session + ": " + text));
    }
}
