// `get` is the one place where the task's failure shows, and the catch is empty.
// asyncio: E2
// uses: jdk
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class EmptyCatchOfGet {
    void awaitIndex(Future<?> reindex) throws InterruptedException {
        try {
            reindex.get();
        } catch (ExecutionException e) { // finding: this catch makes the future's failure look like success
        }
    }
}
