// The handler looks at the failure of the lookup; that of the mail is in the inner future, where nobody looks.
// asyncio: F5
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class FailureHandlerSeesOuterOnly {
    void remind(String user) {
        address(user)
                .thenApply(address -> send(address)) // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
                .exceptionally(failure -> {
                    System.getLogger("mail").log(Level.ERROR, "not reminded", failure);
                    return null;
                });
    }

    private CompletableFuture<String> address(String user) {
        return CompletableFuture.supplyAsync(() -> user + "@example.com");
    }

    private CompletableFuture<Void> send(String address) {
        return CompletableFuture.runAsync(() -> System.out.println(address));
    }
}
