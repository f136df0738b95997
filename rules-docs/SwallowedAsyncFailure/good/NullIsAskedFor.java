// The next step asks whether there is a value, and does something about a missing one.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NullIsAskedFor {
    CompletableFuture<String> lock(CompletableFuture<String> token) {
        return token.exceptionally(failure -> null).thenApply(held -> {
            if (held == null) {
                throw new IllegalStateException("not locked");
            }
            return held;
        });
    }
}
