// The first caller connects, and waits for that; all the others find the connection.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class FirstTimeOnly {
    interface Connection {
        CompletableFuture<Long> sendAsync(String text);
    }

    interface Server {
        CompletableFuture<Connection> open();
    }

    private final Server server;
    private volatile Connection connection;

    FirstTimeOnly(Server server) {
        this.server = server;
    }

    CompletableFuture<Long> send(String text) throws Exception {
        if (connection == null) {
            connection = server.open().get(5, TimeUnit.SECONDS);
        }
        return connection.sendAsync(text);
    }

    CompletableFuture<Long> ping() throws Exception {
        ensureConnected();
        return connection.sendAsync("ping");
    }

    private void ensureConnected() throws Exception {
        Connection current = connection;
        if (current == null) {
            connection = server.open().get(5, TimeUnit.SECONDS);
        }
    }
}
