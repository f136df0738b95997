// A client with a timeout of its own is still a client: one for all requests would do.
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class BuiltPerRequest {
    CompletableFuture<HttpResponse<String>> fetch(URI address) {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .build() // finding: each call of `fetch` starts threads or opens connections anew: `Builder.build`
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
