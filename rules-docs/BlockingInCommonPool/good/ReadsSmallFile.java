// Reading a file is short as a rule, and the rule leaves it alone.
// uses: jdk
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class ReadsSmallFile {
    CompletableFuture<String> terms(Path file) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
