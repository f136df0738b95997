// `join` throws the wrapper, so the clause is dead code.
// uses: jdk
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

class CatchAroundJoin {
    static class Configuration {
        CompletableFuture<String> text;
    }

    String text(Configuration configuration) {
        CompletableFuture<String> text = configuration.text;
        try {
            return text.join();
        } catch (UncheckedIOException e) { // finding: `join` throws `CompletionException`, never `UncheckedIOException`
            return "";
        }
    }
}
