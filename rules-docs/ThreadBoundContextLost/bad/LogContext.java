// The thread of the common pool has no request id; the line in the log has none either.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.MDC;

class LogContext {
    CompletableFuture<String> render(String text) {
        return CompletableFuture.supplyAsync(() -> MDC.get("request") + ": " + text); // finding: `MDC` is empty on the common pool: it stays with the thread that started this
    //                                                 ^^^
    }
}
