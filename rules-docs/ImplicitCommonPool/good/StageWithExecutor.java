// Every step that may hop names its executor.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class StageWithExecutor {
    CompletableFuture<Integer> length(CompletableFuture<String> text, Executor workers) {
        return text.thenApplyAsync(String::strip, workers).thenApplyAsync(String::length, workers);
    }
}
