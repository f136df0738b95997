// An executor from outside may carry the context over.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.MDC;

class UnknownExecutor {
    CompletableFuture<String> render(String text, Executor executor) {
        return CompletableFuture.supplyAsync(() -> MDC.get("request") + ": " + text, executor);
    }
}
