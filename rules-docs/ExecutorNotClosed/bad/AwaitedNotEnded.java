// To wait for the tasks does not end the threads.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AwaitedNotEnded {
    void both(Runnable first, Runnable second) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        ExecutorService pool = Executors.newFixedThreadPool(2); // finding: nobody shuts down the executor of `newFixedThreadPool`: each call leaves its threads behind
        if (pool.isShutdown()) {
            return;
        }
        pool.execute(() -> run(first, done));
        pool.execute(() -> run(second, done));
        done.await();
    }

    private static void run(Runnable task, CountDownLatch done) {
        try {
            task.run();
        } finally {
            done.countDown();
        }
    }
}
