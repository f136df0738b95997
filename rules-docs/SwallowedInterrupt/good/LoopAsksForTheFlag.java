// The clause sets the flag again, and the next round asks for it and ends.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class LoopAsksForTheFlag implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    LoopAsksForTheFlag(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
