// Each round asks first whether the pool was shut down, so a lost interrupt does not keep the worker alive.
// uses: jdk
import java.util.Queue;
import java.util.concurrent.ExecutorService;

class StopIsAskedInTheLoop {
    private final ExecutorService workers;
    private final Queue<Runnable> jobs;

    StopIsAskedInTheLoop(ExecutorService workers, Queue<Runnable> jobs) {
        this.workers = workers;
        this.jobs = jobs;
    }

    void start() {
        workers.execute(() -> {
            while (true) {
                if (workers.isShutdown()) {
                    break;
                }
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    System.err.println("woken");
                }
                Runnable job = jobs.poll();
                if (job != null) {
                    job.run();
                }
            }
        });
    }
}
