// The interrupt ends the loop, and the flag tells the owner of the thread why.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class WorkerLoopEnds implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    WorkerLoopEnds(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
