// The permit is given back when the answer is there, or the request has failed.
// uses: jdk
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class PermitReleasedByLastStage {
    private final Semaphore permits = new Semaphore(10);

    CompletableFuture<HttpResponse<String>> send(HttpClient http, HttpRequest request) throws InterruptedException {
        permits.acquire();
        return http.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> permits.release());
    }

    String sendNow(HttpClient http, HttpRequest request) throws Exception {
        permits.acquire();
        try {
            return http.sendAsync(request, BodyHandlers.ofString())
                    .get(10, TimeUnit.SECONDS)
                    .body();
        } finally {
            permits.release();
        }
    }
}
