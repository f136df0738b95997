// The wrapper is taken off first, where there is one.
// uses: jdk
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class UnwrappedFirst {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.thenApply(String::strip).exceptionally(failure -> {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (cause instanceof NoSuchElementException) {
                return "unknown";
            }
            throw new IllegalStateException(cause);
        });
    }
}
