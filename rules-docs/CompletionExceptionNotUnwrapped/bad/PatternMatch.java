// A pattern does not see through the wrapper either.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PatternMatch {
    static class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        int code() {
            return 422;
        }
    }

    CompletableFuture<Integer> submit(CompletableFuture<String> order) {
        return order.thenApply(String::length)
                .exceptionally(failure -> failure instanceof Rejected rejected ? rejected.code() : 500); // finding: the failure is a `CompletionException` here, never a `Rejected` itself
    }
}
