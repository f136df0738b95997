// Wrapped, the interrupt is a failure like any other to the loop around it, which takes the next job.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.BlockingQueue;

class WrappedAndCaughtByLoop implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    WrappedAndCaughtByLoop(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            try {
                Runnable job;
                try {
                    job = jobs.take();
                } catch (InterruptedException e) { // finding: `InterruptedException` becomes another exception here, and the request to stop is lost
                    throw new IllegalStateException("no job", e);
                }
                job.run();
            } catch (RuntimeException e) {
                System.err.println("job failed: " + e);
            }
        }
    }
}
