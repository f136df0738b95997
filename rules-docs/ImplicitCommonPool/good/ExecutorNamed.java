// The work says where it belongs.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class ExecutorNamed {
    CompletableFuture<Integer> count(String text, Executor workers) {
        return CompletableFuture.supplyAsync(() -> text.split(" ").length, workers);
    }
}
