// Writing a file is short as a rule, and the rule leaves it alone.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class WritesSmallFile {
    CompletableFuture<Path> keep(CompletableFuture<String> text, Path file) {
        return text.thenApply(content -> {
            try {
                return Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
