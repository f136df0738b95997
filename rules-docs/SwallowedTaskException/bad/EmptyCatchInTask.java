// The catch around the whole task makes every failure look like success.
// asyncio: E7
// uses: jdk
import java.util.concurrent.Executor;

class EmptyCatchInTask {
    void sync(Executor workers, Runnable pull) {
        workers.execute(() -> {
            try {
                pull.run();
            } catch (Exception e) { // finding: this catch hides the task's failure from everyone
            //^^^^^
            }
        });
    }
}
