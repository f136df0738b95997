// The handler asks the cause.
// uses: jdk
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

class CauseAsked {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.thenApply(String::strip).exceptionally(failure -> {
            if (failure.getCause() instanceof NoSuchElementException) {
                return "unknown";
            }
            throw new IllegalStateException(failure);
        });
    }
}
