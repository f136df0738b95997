// The response is never looked at: a refused connection goes unnoticed.
// asyncio: F1
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class SendAsyncDropped {
    private final HttpClient client = HttpClient.newHttpClient();

    void reportUsage(URI collector) {
        HttpRequest request = HttpRequest.newBuilder(collector).build();
        client.sendAsync(request, BodyHandlers.discarding()); // finding: nobody awaits the result of `sendAsync`, so its failure is lost
    //         ^^^^^^^^^
    }
}
