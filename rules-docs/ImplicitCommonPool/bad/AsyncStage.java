// The first stage runs where it should; `thenApplyAsync` takes the second one away from there.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class AsyncStage {
    CompletableFuture<Integer> count(String text, Executor workers) {
        return CompletableFuture.supplyAsync(() -> text.strip(), workers)
                .thenApplyAsync(String::length); // finding: `thenApplyAsync` names no executor, so the work goes to the common pool
    }
}
