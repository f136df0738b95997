// `synchronized` covers the start of the request; the callback writes when it is long over.
// uses: jdk
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class StateInCallback {
    private final HttpClient client = HttpClient.newHttpClient();
    private int answers;

    synchronized int answers() {
        return answers;
    }

    synchronized CompletableFuture<Void> ask(HttpRequest request) { // note: the lock is held until this code ends
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenAccept(response -> answers++); // finding: `answers` is written in a callback, which runs without the lock
    }
}
