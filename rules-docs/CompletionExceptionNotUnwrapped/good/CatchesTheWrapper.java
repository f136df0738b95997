// The clause catches what `join` throws, and looks inside.
// uses: jdk
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class CatchesTheWrapper {
    String text(CompletableFuture<String> text) {
        try {
            return text.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException) {
                return "";
            }
            throw e;
        }
    }
}
