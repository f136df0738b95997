// Ten requests of 200 ms take two seconds, because each one is awaited before the next is sent.
// asyncio: S1
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class JoinInLoop {
    Map<URI, Integer> check(HttpClient client, List<URI> links) {
        Map<URI, Integer> status = new HashMap<>();
        for (URI link : links) {
            HttpRequest request = HttpRequest.newBuilder(link).build();
            CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
            status.put(link, answer.join().statusCode()); // finding: each round waits with `join`, so the next `sendAsync` starts only when this one is over
        }
        return status;
    }
}
