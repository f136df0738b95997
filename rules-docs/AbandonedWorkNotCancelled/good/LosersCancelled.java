// Whoever is first, both requests are ended: the client closes the other's stream.
// asyncio: S4
// uses: jdk
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class LosersCancelled {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<Object> ask(HttpRequest one, HttpRequest two) {
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(one, BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> second = client.sendAsync(two, BodyHandlers.ofString());
        return CompletableFuture.anyOf(first, second).whenComplete((answer, problem) -> {
            first.cancel(false);
            second.cancel(false);
        });
    }
}
