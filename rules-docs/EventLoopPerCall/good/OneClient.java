// One client keeps its thread and its connections for all requests.
// asyncio: S7
// uses: jdk
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class OneClient {
    private final HttpClient client = HttpClient.newHttpClient();

    String fetch(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
}
