// `completeAsync` without an executor is the common pool, too.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class CompleteAsync {
    void answer(CompletableFuture<String> question) {
        question.completeAsync(() -> "42"); // finding: `completeAsync` names no executor, so the work goes to the common pool
    }
}
