// The loop ends when nothing is left; the interrupt is to end it before that.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class DrainsUntilEmpty implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    DrainsUntilEmpty(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (true) {
            try {
                Runnable job = jobs.poll(1, TimeUnit.MINUTES);
                if (job == null) {
                    break;
                }
                job.run();
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                System.err.println("woken");
            }
        }
    }
}
