// The task is a reference to a method; the pool is the common one all the same.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class RunAsync {
    CompletableFuture<Void> index(Runnable work) {
        return CompletableFuture.runAsync(work::run); // finding: `runAsync` names no executor, so the work goes to the common pool
    }
}
