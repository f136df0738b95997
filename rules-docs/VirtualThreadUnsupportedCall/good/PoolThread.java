// The tasks of a fixed pool run on platform threads, whose priority the system looks at.
// uses: jdk
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class PoolThread {
    private static final Executor POOL = Executors.newFixedThreadPool(2);

    void index(Runnable work) {
        POOL.execute(() -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            work.run();
        });
    }
}
