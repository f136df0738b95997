// Undertow calls a handler on an I/O thread, which serves many connections.
// asyncio: B4
// uses: undertow
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.nio.file.Files;
import java.nio.file.Path;

class FileReadInUndertowHandler implements HttpHandler {
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception { // note: `handleRequest` runs on an Undertow I/O thread
        exchange.getResponseSender().send(Files.readString(Path.of("terms.txt"))); // finding: `Files.readString` blocks an Undertow I/O thread
    }
}
