// Each question goes to two servers, and both answer, whoever is first.
// asyncio: S4
// uses: jdk
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class RequestsRunOn {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<Object> ask(HttpRequest one, HttpRequest two) {
        return CompletableFuture.anyOf( // finding: when the first result is there, the work for the others runs on
                client.sendAsync(one, BodyHandlers.ofString()), client.sendAsync(two, BodyHandlers.ofString()));
    }
}
