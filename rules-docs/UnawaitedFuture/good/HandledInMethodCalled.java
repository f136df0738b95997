// The method that is called has looked at the failure already; what it returns is for those who want to wait.
// uses: slf4j
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class HandledInMethodCalled {
    private static final Logger LOG = LoggerFactory.getLogger(HandledInMethodCalled.class);

    private final ExecutorService executor;

    HandledInMethodCalled(ExecutorService executor) {
        this.executor = executor;
    }

    void articleSaved(long articleId, boolean isPublic) {
        reindex(articleId);
        if (isPublic) {
            purge(articleId);
        }
        audit(articleId);
        export(articleId);
    }

    private CompletableFuture<Void> reindex(long articleId) {
        return CompletableFuture.runAsync(() -> write(articleId)).whenComplete((nothing, failure) -> {
            if (failure != null) {
                LOG.warn("article {} cannot be found", articleId, failure);
            }
        });
    }

    private CompletableFuture<Void> purge(long articleId) {
        if (articleId == 0) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> purged = CompletableFuture.runAsync(() -> write(articleId));
        purged.exceptionally(failure -> {
            LOG.warn("an old version of article {} is shown", articleId, failure);
            return null;
        });
        return purged;
    }

    private Future<?> audit(long articleId) {
        return executor.submit(() -> {
            String entry = "saved " + articleId;
            try {
                write(articleId);
            } catch (RuntimeException failure) {
                LOG.error("not in the audit: {}", entry, failure);
            }
        });
    }

    private Future<?> export(long articleId) {
        return executor.submit(() -> copy(articleId));
    }

    private void copy(long articleId) {
        try {
            Files.createFile(Path.of("export", "article-" + articleId));
        } catch (IOException failure) {
            LOG.warn("article {} is not exported", articleId, failure);
        }
    }

    private void write(long articleId) {
        if (articleId < 0) {
            throw new IllegalStateException("unknown article");
        }
    }
}
