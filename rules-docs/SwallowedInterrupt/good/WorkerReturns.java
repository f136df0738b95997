// The interrupt ends `run`, and with it the task: there is nobody left in it who could look at the flag.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class WorkerReturns implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    WorkerReturns(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
