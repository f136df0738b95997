// A helper takes the wrapper off.
// uses: jdk
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class UnwrappedByHelper {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        return user.thenApply(String::strip).handle((name, failure) -> {
            Throwable cause = unwrap(failure);
            return cause instanceof NoSuchElementException ? "unknown" : name;
        });
    }

    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
