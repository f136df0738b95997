// The flag is set again, but the loop goes on: `take` throws at once, for ever, and one processor is busy with that.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class SpinsAfterRestoring implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    SpinsAfterRestoring(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) { // finding: the interrupt does not end this loop: with the flag set again, it spins without waiting
                Thread.currentThread().interrupt();
            }
        }
    }
}
