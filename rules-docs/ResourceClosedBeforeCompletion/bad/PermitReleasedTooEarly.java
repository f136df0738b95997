// The permit is back before the server has even seen the request: ten at once were meant, any number goes out.
// uses: jdk
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class PermitReleasedTooEarly {
    private final Semaphore permits = new Semaphore(10);

    CompletableFuture<HttpResponse<String>> send(HttpClient http, HttpRequest request) throws InterruptedException {
        permits.acquire();
        try {
            return http.sendAsync(request, BodyHandlers.ofString()); // finding: `permits` is released when this block ends, before the result of `sendAsync` is there
        } finally {
            permits.release();
        }
    }
}
