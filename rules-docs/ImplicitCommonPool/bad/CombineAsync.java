// Two results meet on a thread of the common pool.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class CombineAsync {
    CompletableFuture<Integer> sum(CompletableFuture<Integer> one, CompletableFuture<Integer> other) {
        return one.thenCombineAsync(other, Integer::sum); // finding: `thenCombineAsync` names no executor, so the work goes to the common pool
    }
}
