// The interrupt ends the first loop, but then the thread waits again, and the owner waits for it.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class WaitsAgainAfterLoop extends Thread {
    private final BlockingQueue<Runnable> jobs;
    private final CountDownLatch released;

    WaitsAgainAfterLoop(BlockingQueue<Runnable> jobs, CountDownLatch released) {
        this.jobs = jobs;
        this.released = released;
    }

    @Override
    public void run() {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                break;
            }
        }
        try {
            if (!released.await(1, TimeUnit.MINUTES)) {
                System.err.println("not released in time");
            }
        } catch (InterruptedException e) {
            return;
        }
    }
}
