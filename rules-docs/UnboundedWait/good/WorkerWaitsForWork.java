// A worker that waits for the next job for ever does what it is there for.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

class WorkerWaitsForWork extends Thread {
    private final BlockingQueue<Runnable> jobs;
    private final CountDownLatch configured;
    private volatile boolean running = true;

    WorkerWaitsForWork(BlockingQueue<Runnable> jobs, CountDownLatch configured) {
        this.jobs = jobs;
        this.configured = configured;
    }

    @Override
    public void run() {
        try {
            while (running) {
                configured.await();
                jobs.take().run();
            }
        } catch (InterruptedException e) {
            interrupt();
        }
    }
}
