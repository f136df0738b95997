// The caller gets a future, and with it the result and the failure.
// uses: spring-core
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.springframework.scheduling.annotation.Async;

public class FutureResult {
    @Async
    public CompletableFuture<String> render(String article) {
        return CompletableFuture.completedFuture(article.toUpperCase());
    }

    @Async
    public Future<Integer> count(String article) {
        return CompletableFuture.completedFuture(article.length());
    }
}
