// An exception in the background job ends up in a future that nobody holds.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class RunAsyncDropped {
    private final Executor indexer;

    RunAsyncDropped(Executor indexer) {
        this.indexer = indexer;
    }

    void articleSaved(long articleId) {
        CompletableFuture.runAsync(() -> reindex(articleId), indexer); // finding: nobody awaits the result of `runAsync`, so its failure is lost
    //                    ^^^^^^^^
    }

    private void reindex(long articleId) {
        if (articleId < 0) {
            throw new IllegalStateException("unknown article");
        }
    }
}
