// The method that starts the request gives the future its limit.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class LimitInsideClient {
    interface Backend {
        CompletableFuture<Integer> count(String article);
    }

    private final Backend backend;

    LimitInsideClient(Backend backend) {
        this.backend = backend;
    }

    boolean isThere(String article) {
        int count = count(article).join();
        return count > 0;
    }

    private CompletableFuture<Integer> count(String article) {
        return backend.count(article).orTimeout(2, TimeUnit.SECONDS);
    }
}
