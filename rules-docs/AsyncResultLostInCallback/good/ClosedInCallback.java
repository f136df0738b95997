// What the callback leaves behind is a close: when it fails, nobody can do anything about it.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ClosedInCallback {
    interface Connection {
        CompletableFuture<Void> closeAsync();
    }

    void leave(List<Connection> connections) {
        connections.forEach(Connection::closeAsync);
    }

    CompletableFuture<Connection> connect(Connection connection, CompletableFuture<String> handshake) {
        return handshake.thenApply(answer -> connection).whenComplete((nothing, failure) -> {
            if (failure != null) {
                connection.closeAsync();
            }
        });
    }
}
