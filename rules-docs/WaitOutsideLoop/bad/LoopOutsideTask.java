// The loop starts the tasks; in each of them the wait stands alone.
// uses: jdk
// fix: safe
import java.util.concurrent.Executor;

class LoopOutsideTask {
    private boolean open;

    void start(Executor workers, Runnable job) {
        for (int i = 0; i < 4; i++) {
            workers.execute(() -> {
                await();
                job.run();
            });
        }
    }

    private void await() {
        synchronized (this) {
            try {
                if (!open) {
                    this.wait(0); // finding: `wait` may wake up for no reason, and nothing checks the condition again
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }
}
