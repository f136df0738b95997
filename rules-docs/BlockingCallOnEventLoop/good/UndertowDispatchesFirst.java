// The handler asks whether it is on an I/O thread, and if so has a worker call it again.
// asyncio: B4
// uses: undertow
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class UndertowDispatchesFirst implements HttpHandler {
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
            return;
        }
        exchange.getResponseSender().send(Files.readString(Path.of("terms.txt")));
    }

    static HttpHandler wrapped() {
        return new BlockingHandler(
                exchange -> exchange.getResponseSender().send(Files.readString(Path.of("terms.txt"))));
    }

    static void onWorker(HttpServerExchange exchange, Runnable report) {
        exchange.dispatch(() -> {
            try (Connection database = DriverManager.getConnection("jdbc:h2:mem:orders")) {
                database.commit();
            } catch (SQLException e) {
                report.run();
            }
        });
    }
}
