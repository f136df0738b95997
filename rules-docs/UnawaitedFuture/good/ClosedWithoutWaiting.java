// The connection is not needed any more: when closing it fails, nobody can do anything about it.
// uses: vertx
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class ClosedWithoutWaiting {
    interface Connection {
        CompletableFuture<Void> closeAsync();
    }

    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    void nodeLeft(String node) {
        Connection connection = connections.remove(node);
        if (connection != null) {
            connection.closeAsync();
        }
    }

    void replace(String node, Connection newer, CompletableFuture<Connection> ready) {
        Connection older = connections.put(node, newer);
        if (older != null) {
            older.closeAsync().whenComplete((nothing, failure) -> ready.complete(newer));
        }
    }

    void sessionExpired() {
        // not on the thread that tells of it: closing waits for that thread
        CompletableFuture.runAsync(() -> {
            shutdown(1);
        });
    }

    private void shutdown(int exitCode) {
        if (exitCode != 0) {
            throw new IllegalStateException("not started");
        }
    }

    void deployFailed(Vertx vertx) {
        vertx.close();
    }
}
