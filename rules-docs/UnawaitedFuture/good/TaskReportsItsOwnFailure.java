// The whole task is guarded and reports what goes wrong, so its future has nothing left to say.
// asyncio: F1
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class TaskReportsItsOwnFailure {
    void articleSaved(long articleId) {
        CompletableFuture.runAsync(() -> {
            try {
                reindex(articleId);
            } catch (Throwable failure) {
                System.getLogger("index").log(Level.ERROR, "article " + articleId, failure);
            }
        });
    }

    private void reindex(long articleId) {
        if (articleId < 0) {
            throw new IllegalStateException("unknown article");
        }
    }
}
