// Each request has its own limit, so the wait for all of them has one too, wherever they are put together.
// uses: jdk
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LimitInsideOfEach {
    private final HttpClient http;

    LimitInsideOfEach(HttpClient http) {
        this.http = http;
    }

    int longest(List<URI> pages) {
        int longest = 0;
        for (int length : lengths(pages).join()) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private CompletableFuture<List<Integer>> lengths(List<URI> pages) {
        List<CompletableFuture<Integer>> lengths =
                pages.stream().map(this::length).toList();
        return CompletableFuture.allOf(lengths.toArray(CompletableFuture[]::new))
                .thenApply(done -> lengths.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Integer> length(URI page) {
        return http.sendAsync(request(page), BodyHandlers.ofString())
                .thenApply(reply -> reply.body().length());
    }

    private static HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(2)).build();
    }
}
