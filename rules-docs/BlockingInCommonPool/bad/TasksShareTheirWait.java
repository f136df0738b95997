// Each task is handed to the common pool for itself, so each needs an executor, though both wait at one place.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

class TasksShareTheirWait {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<String> name(int id) {
        return CompletableFuture.supplyAsync(() -> ask("name/" + id)); // finding: `ask` blocks the common pool through `HttpClient.send`
    }

    CompletableFuture<Integer> cities(int id) {
        return CompletableFuture.supplyAsync(() -> {
            String home = ask("home/" + id); // finding: `ask` blocks the common pool through `HttpClient.send`
            String work = ask("work/" + id);
            return home.equals(work) ? 1 : 2;
        });
    }

    private String ask(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://people.example/" + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
