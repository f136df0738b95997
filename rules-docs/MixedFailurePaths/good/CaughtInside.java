// What is thrown is caught in the same method, and becomes the failure.
// uses: jdk
// config: rule.MixedFailurePaths=warning
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

class CaughtInside {
    CompletableFuture<String> find(String id, CompletableFuture<String> load) {
        try {
            if (id.isEmpty()) {
                throw new IOException("no order");
            }
            return load;
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
