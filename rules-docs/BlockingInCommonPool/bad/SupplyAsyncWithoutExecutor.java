// Without an executor the request waits on the common pool, which has about one thread per core for the whole JVM.
// asyncio: B7
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class SupplyAsyncWithoutExecutor {
    CompletableFuture<String> load(HttpClient client, HttpRequest request) {
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
