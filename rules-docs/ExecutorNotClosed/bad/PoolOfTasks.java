// Who starts the tasks goes on at once; the fix waits for them at the end of the block, so somebody should look at it.
// uses: jdk
// release: 21
// runtime: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolOfTasks {
    void convert(Iterable<Runnable> images) {
        ExecutorService pool = Executors.newFixedThreadPool(4); // finding: nobody shuts down the executor of `newFixedThreadPool`: each call leaves its threads behind
        for (Runnable image : images) {
            pool.execute(image);
        }
    }
}
