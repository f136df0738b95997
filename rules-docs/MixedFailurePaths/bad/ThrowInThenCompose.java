// `thenCompose` catches it; the next reader has to know that it does.
// uses: jdk
// fix: safe
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

class ThrowInThenCompose {
    CompletableFuture<String> find(CompletableFuture<String> id, CompletableFuture<String> load) {
        return id.thenCompose(key -> {
            if (key.isEmpty()) {
                throw new NoSuchElementException("no order"); // finding: `thenCompose` throws here instead of returning a failed `CompletableFuture`: callers must handle both
            }
            return load;
        });
    }
}
