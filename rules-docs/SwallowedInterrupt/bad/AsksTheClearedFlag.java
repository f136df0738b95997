// The loop asks the interrupt flag, which the exception has just cleared: it goes on for ever.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class AsksTheClearedFlag implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    AsksTheClearedFlag(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                System.err.println("interrupted");
            }
        }
    }
}
