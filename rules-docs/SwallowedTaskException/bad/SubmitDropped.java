// `submit` puts the exception into the Future, and the Future is dropped: not even a stack trace appears.
// asyncio: E1
// uses: jdk
// fix: safe
import java.util.concurrent.ExecutorService;

class SubmitDropped {
    private final ExecutorService indexer;

    SubmitDropped(ExecutorService indexer) {
        this.indexer = indexer;
    }

    void articleSaved(long articleId) {
        indexer.submit(() -> reindex(articleId)); // finding: nobody reads the `Future` of `submit`, so the task's exception is lost
    }

    private void reindex(long articleId) {
        if (articleId < 0) {
            throw new IllegalStateException("unknown article");
        }
    }
}
