// The executor ends with the batch, on every path.
// asyncio: S8
// uses: jdk
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class ClosedInFinally {
    int sum(List<Callable<Integer>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            int sum = 0;
            for (Future<Integer> part : pool.invokeAll(parts)) {
                sum += part.get();
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }
}
