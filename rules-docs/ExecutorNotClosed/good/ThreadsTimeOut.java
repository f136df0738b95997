// The threads end by themselves: the core ones when they are allowed to, all others always.
// uses: jdk
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class ThreadsTimeOut {
    void convert(Iterable<Runnable> images) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(4, 4, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        for (Runnable image : images) {
            pool.execute(image);
        }
    }

    void draw(Runnable chart) {
        new ThreadPoolExecutor(0, 4, 1, TimeUnit.SECONDS, new SynchronousQueue<>()).execute(chart);
    }

    void start(Runnable task) {
        Executors.newCachedThreadPool().execute(task);
    }
}
