// These types do hold for the wrapper.
// uses: jdk
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

class WiderTypes {
    CompletableFuture<Integer> length(CompletableFuture<String> text) {
        return text.thenApply(String::length).exceptionally(failure -> {
            if (failure instanceof CancellationException) {
                return -1;
            }
            if (failure instanceof RuntimeException) {
                throw (RuntimeException) failure;
            }
            throw new IllegalStateException(failure);
        });
    }
}
