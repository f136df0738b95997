// The caller gets the Future, and with it the exception.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class FutureIsReturned {
    Future<?> articleSaved(ExecutorService indexer, Runnable reindex) {
        return indexer.submit(reindex);
    }
}
