// Each call starts a selector thread and opens a connection; nothing is kept for the next one.
// asyncio: S7
// uses: jdk
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class ClientPerRequest {
    String fetch(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient(); // finding: each call of `fetch` starts threads or opens connections anew: `newHttpClient`
    //                                 ^^^^^^^^^^^^^
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
}
