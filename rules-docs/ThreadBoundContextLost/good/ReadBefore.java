// The value is read where it is, and captured.
// uses: slf4j
import java.util.concurrent.CompletableFuture;
import org.slf4j.MDC;

class ReadBefore {
    CompletableFuture<String> render(String text) {
        String request = MDC.get("request");
        return CompletableFuture.supplyAsync(() -> request + ": " + text);
    }
}
