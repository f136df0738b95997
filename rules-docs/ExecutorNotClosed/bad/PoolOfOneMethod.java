// `invokeAll` waits for the tasks; the eight threads then wait for ever.
// uses: jdk
// fix: safe
// release: 21
// runtime: 21
// config: release=21
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PoolOfOneMethod {
    int sum(List<Callable<Integer>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8); // finding: nobody shuts down the executor of `newFixedThreadPool`: each call leaves its threads behind
        int sum = 0;
        // In the order of the parts.
        for (Future<Integer> part : pool.invokeAll(parts)) {
            sum += part.get();
        }

        return sum;
    }
}
