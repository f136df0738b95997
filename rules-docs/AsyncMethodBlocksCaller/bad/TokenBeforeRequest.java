// The request is asynchronous; the one for its token, before it, is not.
// uses: jdk
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class TokenBeforeRequest {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<HttpResponse<String>> sendAsync(URI target) throws IOException, InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create("http://login.example/")).build();
        String token = client.send(login, BodyHandlers.ofString()).body(); // finding: `HttpClient.send` blocks the caller of `sendAsync`
        HttpRequest request = HttpRequest.newBuilder(target).header("Authorization", token).build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
