// Each batch leaves eight threads behind, which wait for work until the process has no more threads to give.
// asyncio: S8
// uses: jdk
// fix: safe
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolPerBatch {
    int sum(List<Callable<Integer>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8); // finding: nobody shuts down the executor of `newFixedThreadPool`: each call leaves its threads behind
    //                                   ^^^^^^^^^^^^^^^^^^
        int sum = 0;
        for (Future<Integer> part : pool.invokeAll(parts)) {
            sum += part.get();
        }
        return sum;
    }
}
