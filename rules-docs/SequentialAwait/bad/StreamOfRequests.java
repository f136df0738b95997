// Two stages of one stream: the second request is sent after the first response, the third after the second.
// asyncio: S1
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

class StreamOfRequests {
    List<String> pages(HttpClient client, List<URI> addresses) {
        return addresses.stream()
                .map(address -> HttpRequest.newBuilder(address).build())
                .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                .map(response -> response.thenApply(HttpResponse::body))
                .map(text -> text.join()) // finding: the stream is lazy: `join` waits for each `sendAsync` before the next one starts
                .collect(Collectors.toList());
    }
}
