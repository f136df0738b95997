// The task catches everything and reports it, so its Future has nothing left to say.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;

class TaskReportsItsOwnFailure {
    void sync(ExecutorService workers, Runnable pull) {
        workers.submit(() -> {
            try {
                pull.run();
            } catch (Throwable failure) {
                System.getLogger("sync").log(Level.ERROR, "pull failed", failure);
            }
        });
    }
}
