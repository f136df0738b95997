// The task reports what it expects to fail; the future that fails at once is for those who ask after the shutdown.
// uses: jdk
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class TaskHandlesWhatItExpects {
    private final ExecutorService executor;

    TaskHandlesWhatItExpects(ExecutorService executor) {
        this.executor = executor;
    }

    void watch(List<Path> reports) {
        reports.forEach(report -> submitAudit(report));
    }

    Future<?> submitAudit(Path report) {
        if (executor.isShutdown()) {
            CompletableFuture<Void> refused = new CompletableFuture<>();
            refused.completeExceptionally(new IllegalStateException("shutting down"));
            return refused;
        }
        return executor.submit(() -> {
            try {
                audit(report);
            } catch (IOException failure) {
                System.err.println("audit of " + report + " failed: " + failure);
            }
        });
    }

    private void audit(Path report) throws IOException {
        if (Files.size(report) == 0) {
            throw new IOException("empty report");
        }
    }
}
