// Who closes things can do no more about a failure than go on closing.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class CloseGoesOn {
    private final CompletableFuture<String> connection = new CompletableFuture<>();

    CompletableFuture<Void> closeAsync() {
        return connection.thenAccept(System.out::println).exceptionally(failure -> null);
    }
}
