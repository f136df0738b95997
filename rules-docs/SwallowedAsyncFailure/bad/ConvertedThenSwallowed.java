// `load` only gives the failure another type and throws it on; then nobody has seen it when `find` makes nothing of it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

class ConvertedThenSwallowed {
    private CompletableFuture<String> load(Supplier<CompletableFuture<String>> source) {
        return source.get().handle((text, failure) -> {
            if (failure != null) {
                throw new CompletionException(new IllegalStateException("no text", failure));
            }
            return text;
        });
    }

    CompletableFuture<String> find(Supplier<CompletableFuture<String>> source) {
        return load(source).exceptionally(failure -> null); // finding: `exceptionally` makes every failure look like success, and nobody sees it
    }
}
