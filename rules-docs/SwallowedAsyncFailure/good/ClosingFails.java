// All connections are to be closed, whatever happens to one of them.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ClosingFails {
    interface Connection {
        CompletableFuture<Void> closeAsync();
    }

    CompletableFuture<Void> replace(List<Connection> old) {
        return CompletableFuture.allOf(old.stream()
                .map(connection -> connection.closeAsync().exceptionally(failure -> null))
                .toArray(CompletableFuture[]::new));
    }
}
