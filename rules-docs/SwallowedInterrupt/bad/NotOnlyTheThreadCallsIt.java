// The worker ends after `step`, but `runNow` calls it on the thread of somebody else.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

class NotOnlyTheThreadCallsIt {
    private final BlockingQueue<Runnable> jobs;

    NotOnlyTheThreadCallsIt(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    void start(ExecutorService workers) {
        workers.execute(() -> step());
    }

    void runNow() {
        step();
    }

    private void step() {
        try {
            jobs.take().run();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            System.err.println("no job");
        }
    }
}
