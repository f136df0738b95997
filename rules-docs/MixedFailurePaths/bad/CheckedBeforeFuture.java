// A missing file is thrown, an unreadable one is in the future: the caller writes `catch` and `exceptionally`, or forgets one.
// asyncio: E9
// uses: jdk
// config: rule.MixedFailurePaths=warning
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class CheckedBeforeFuture {
    CompletableFuture<Long> size(Path file, Executor files) throws IOException {
        if (!file.isAbsolute()) {
            throw new FileNotFoundException(file.toString()); // finding: `size` throws here instead of returning a failed `CompletableFuture`: callers must handle both
        }
        return CompletableFuture.supplyAsync(() -> file.toFile().length(), files);
    }
}
