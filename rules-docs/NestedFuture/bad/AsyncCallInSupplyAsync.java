// `supplyAsync` is done as soon as the request is under way: the timeout never sees a slow server.
// asyncio: F5
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class AsyncCallInSupplyAsync {
    CompletableFuture<Void> ping(HttpClient client, Executor executor) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://stock/ping")).build();
        return CompletableFuture.supplyAsync( // finding: `supplyAsync` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
                        () -> client.sendAsync(request, BodyHandlers.discarding()), executor)
                .orTimeout(5, TimeUnit.SECONDS)
                .thenRun(() -> System.out.println("the stock service is there"));
    }
}
