// The future completes in the common pool, not on an event loop, and a file is soon written.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class CallbackInCommonPool {
    CompletableFuture<Path> download(HttpClient client, URI source, Path target) {
        return client.sendAsync(HttpRequest.newBuilder(source).build(), BodyHandlers.ofString())
                .thenApply(response -> store(target, response.body()));
    }

    private static Path store(Path target, String text) {
        try {
            return Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
