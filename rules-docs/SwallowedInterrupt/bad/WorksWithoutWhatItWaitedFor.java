// The wait for the schema is cut short, and the task goes on without it: `shutdownNow` has no effect.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.Executor;

class WorksWithoutWhatItWaitedFor {
    private final Object lock = new Object();
    private boolean ready;

    void importLater(Executor workers, Runnable load) {
        workers.execute(() -> {
            synchronized (lock) {
                try {
                    while (!ready) {
                        lock.wait(1_000);
                    }
                } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                    System.err.println("woken");
                }
            }
            load.run();
        });
    }
}
