// Somebody else takes the Future and will look at it.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

class FutureIsPassedOn {
    void articleSaved(ExecutorService indexer, Runnable reindex, Consumer<Future<?>> watchdog) {
        watchdog.accept(indexer.submit(reindex));
    }
}
