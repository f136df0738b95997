// The other server accepts the request and never answers: this thread waits until the process is restarted.
// asyncio: S3
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class JoinRemoteCall {
    private final HttpClient client = HttpClient.newHttpClient();
    private String rates = "";

    void refresh(URI bank) {
        HttpRequest request = HttpRequest.newBuilder(bank).build();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        rates = answer.join().body(); // finding: `join` waits for `sendAsync` without a time limit, so this thread may hang
        //             ^^^^
        System.out.println("new rates: " + rates);
    }
}
