// The task catches a full disk, but not the article that is refused on purpose: only its future knows of that one.
// uses: slf4j
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TaskHandlesOnlyPart {
    private static final Logger LOG = LoggerFactory.getLogger(TaskHandlesOnlyPart.class);

    void saved(long articleId) {
        export(articleId); // finding: nobody awaits the result of `export`, so its failure is lost
    }

    private CompletableFuture<Void> export(long articleId) {
        return CompletableFuture.runAsync(() -> {
            if (articleId < 0) {
                throw new IllegalStateException("unknown article");
            }
            try {
                Files.createFile(Path.of("export", "article-" + articleId));
            } catch (IOException failure) {
                LOG.warn("article {} is not exported", articleId, failure);
            }
        });
    }
}
