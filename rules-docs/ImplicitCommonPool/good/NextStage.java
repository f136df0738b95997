// A stage without `Async` runs on the thread that completes the one before.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class NextStage {
    CompletableFuture<Integer> length(CompletableFuture<String> text) {
        return text.thenApply(String::length);
    }
}
