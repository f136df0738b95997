// The pause before the next attempt is a pause of whoever asked for a future.
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

class PauseBeforeRetry {
    private final WebClient client;
    private int failures;

    PauseBeforeRetry(WebClient client) {
        this.client = client;
    }

    Future<HttpResponse<Buffer>> load(String path) {
        if (failures > 0) {
            pause(); // finding: `pause` blocks the caller of `load` through `Thread.sleep`
        }
        return client.get("shop.example", path).send().onFailure(problem -> failures++);
    }

    private void pause() {
        try {
            Thread.sleep(100L * failures); // note: calls `Thread.sleep`
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
