// The catch clause logs and completes nothing: when the file is missing, whoever waits for the price waits for ever.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FailureSwallowedInTask {
    CompletableFuture<String> price(Executor pool, Path file) {
        CompletableFuture<String> price = new CompletableFuture<>();
        pool.execute(() -> { // finding: the code passed to `execute` does not complete `price` on every path
            try {
                price.complete(Files.readString(file));
            } catch (IOException e) {
                System.getLogger("prices").log(System.Logger.Level.WARNING, "no price", e);
            }
        });
        return price;
    }
}
