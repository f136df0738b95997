// The lambda sets the flag of whichever thread runs it later, not of the thread that was interrupted.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.Executor;

class RestoredInOtherTask {
    void pause(Executor workers) {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            workers.execute(() -> Thread.currentThread().interrupt());
        }
    }
}
