// The answer comes long after the file was closed: there is nothing left to write it to.
// asyncio: S8
// uses: jdk
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class StageAfterSend {
    CompletableFuture<Void> save(HttpClient http, HttpRequest request, String file) throws IOException {
        try (PrintWriter out = new PrintWriter(file)) {
            return http.sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(answer -> out.println(answer.body())); // finding: `out` is closed when this block ends; what `thenAccept` starts may still use it
        }
    }
}
