// Without `allowCoreThreadTimeOut` the four core threads stay.
// uses: jdk
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class PoolByHand {
    void convert(Iterable<Runnable> images) {
        ExecutorService pool = new ThreadPoolExecutor(4, 4, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); // finding: nobody shuts down the executor of `new ThreadPoolExecutor`: each call leaves its threads behind
        for (Runnable image : images) {
            pool.execute(image);
        }
    }
}
