// `shutdownNow` interrupts this worker once; the loop eats the interrupt and waits for the next job for ever.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class WorkerLoopGoesOn implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    WorkerLoopGoesOn(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
        //    ^^^^^
                System.err.println("interrupted, going on");
            }
        }
    }
}
