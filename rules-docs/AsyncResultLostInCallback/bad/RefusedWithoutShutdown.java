// The task reports what it expects to fail, but an article that is not there is only told by the future.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class RefusedWithoutShutdown {
    private final ExecutorService executor;

    RefusedWithoutShutdown(ExecutorService executor) {
        this.executor = executor;
    }

    void watch(List<Path> articles) {
        articles.forEach(article -> submitAudit(article)); // finding: `forEach` throws away the future of `submitAudit`, so its failure is lost
    }

    Future<?> submitAudit(Path article) {
        if (Files.notExists(article)) {
            CompletableFuture<Void> missing = new CompletableFuture<>();
            missing.completeExceptionally(new IllegalArgumentException("no article " + article));
            return missing;
        }
        return executor.submit(() -> {
            try {
                System.out.println(Files.size(article));
            } catch (IOException failure) {
                System.err.println("audit of " + article + " failed: " + failure);
            }
        });
    }
}
