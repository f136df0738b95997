// What the wrapper runs catches everything, so the wrapper has nothing to keep for itself.
// asyncio: E7
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

class GuardedTaskInWrapper {
    void wakeUp(ExecutorService workers, Runnable answer) {
        Runnable guarded = () -> {
            try {
                answer.run();
            } catch (Exception e) {
                System.getLogger("polling").log(Level.ERROR, "no answer sent", e);
            }
        };
        workers.submit(new FutureTask<>(guarded, null));
    }
}
