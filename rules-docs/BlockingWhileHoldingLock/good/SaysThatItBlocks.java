// The method that waits says so, and why: its callers have been told.
// uses: jdk
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class SaysThatItBlocks {
    private final Executor workers;
    private int nodes;

    SaysThatItBlocks(Executor workers) {
        this.workers = workers;
    }

    synchronized void nodeLeft(Runnable redeploy) throws InterruptedException {
        nodes--;
        failOver(redeploy);
    }

    synchronized void nodeAdded() {
        nodes++;
    }

    private void failOver(Runnable redeploy) throws InterruptedException {
        // This method must block until the failover is complete
        CountDownLatch done = new CountDownLatch(1);
        workers.execute(() -> {
            try {
                redeploy.run();
            } finally {
                done.countDown();
            }
        });
        if (!done.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no failover");
        }
    }
}
