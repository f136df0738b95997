// A small file of one's own is read before anybody notices; the request is not waited for.
// uses: jdk
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class FilesAreQuick {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<Integer> status(Path address) throws IOException {
        URI target = URI.create(Files.readString(address).strip());
        return client.sendAsync(HttpRequest.newBuilder(target).build(), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode());
    }
}
