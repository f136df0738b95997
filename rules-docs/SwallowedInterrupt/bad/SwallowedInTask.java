// `shutdownNow` reaches the task, but the task reports success and the pool takes the next one.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.Executor;

class SwallowedInTask {
    void animate(Executor worker, Runnable drawFrame) {
        worker.execute(() -> {
            drawFrame.run();
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
                System.out.println("skipping a frame");
            }
            drawFrame.run();
        });
    }
}
