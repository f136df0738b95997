// `execute` hands an uncaught exception to the thread's handler, which prints it at least.
// asyncio: E1
// uses: jdk
import java.util.concurrent.ExecutorService;

class ExecuteInstead {
    void articleSaved(ExecutorService indexer, Runnable reindex) {
        indexer.execute(reindex);
    }
}
