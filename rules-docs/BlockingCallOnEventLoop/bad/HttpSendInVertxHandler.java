// The helper looks harmless from the handler; it waits for another server.
// asyncio: B2
// uses: vertx
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class HttpSendInVertxHandler {
    private final HttpClient client = HttpClient.newHttpClient();

    void serve(HttpServer server) {
        server.requestHandler(request -> { // note: this lambda runs on a Vert.x event loop
            String rate = exchangeRate(request.getParam("currency")); // finding: `exchangeRate` blocks a Vert.x event loop through `HttpClient.send`
            request.response().end(rate);
        });
    }

    private String exchangeRate(String currency) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://rates/" + currency)).build();
        try {
            return client.send(request, BodyHandlers.ofString()).body(); // note: calls `HttpClient.send`
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
