// The helper is only given futures that are done, so its `get` cannot be interrupted.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class HelperOfCompleteFutures {
    List<Throwable> failures(List<CompletableFuture<String>> orders) {
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<String> order : orders) {
            if (!order.isDone()) {
                continue;
            }
            failures.add(failure(order));
        }
        return failures;
    }

    private static Throwable failure(CompletableFuture<String> order) {
        try {
            order.get();
        } catch (Exception e) {
            return e.getCause();
        }
        return null;
    }
}
