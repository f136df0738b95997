// The loop has ended because it was told to: the thread knows already what an interrupt would tell it.
// uses: jdk
import java.util.Queue;

class DrainsAfterTheStop implements Runnable {
    private final Queue<Runnable> jobs;
    private volatile boolean stopped;

    DrainsAfterTheStop(Queue<Runnable> jobs) {
        this.jobs = jobs;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            drain();
        }
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            System.err.println("no pause before the rest");
        }
        drain();
    }

    private void drain() {
        for (Runnable job = jobs.poll(); job != null; job = jobs.poll()) {
            job.run();
        }
    }
}
