// Whoever asks the failure and its cause is right in either case.
// uses: jdk
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

class BothAsked {
    CompletableFuture<String> page(CompletableFuture<String> loaded) {
        return loaded.thenApply(String::strip).exceptionally(failure -> {
            if (failure instanceof IOException || failure.getCause() instanceof IOException) {
                return "";
            }
            throw new IllegalStateException(failure);
        });
    }
}
