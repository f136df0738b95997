// The future belongs to the caller, who sees its failure; the step only listens.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepOnGivenFuture {
    CompletableFuture<String> watched(CompletableFuture<String> loading) {
        CompletableFuture<Void> watch = loading.thenRun(() -> System.out.println("loaded"));
        return loading;
    }
}
