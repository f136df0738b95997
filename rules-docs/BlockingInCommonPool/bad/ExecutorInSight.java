// The executor for downloads is there; the download goes to the pool of everybody else.
// asyncio: B4
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class ExecutorInSight {
    private final HttpClient client;
    private final Executor downloads;

    ExecutorInSight(HttpClient client, Executor downloads) {
        this.client = client;
        this.downloads = downloads;
    }

    CompletableFuture<String> page(HttpRequest request) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return client.send(request, BodyHandlers.ofString()).body(); // finding: `HttpClient.send` blocks the common pool
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }
}
