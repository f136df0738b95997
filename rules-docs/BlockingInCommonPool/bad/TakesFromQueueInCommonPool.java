// The loop never ends, so this thread of the common pool is gone for good.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;

class TakesFromQueueInCommonPool {
    void start(BlockingQueue<Runnable> work) {
        ForkJoinPool.commonPool().execute(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    work.take().run(); // finding: `BlockingQueue.take` blocks the common pool
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
