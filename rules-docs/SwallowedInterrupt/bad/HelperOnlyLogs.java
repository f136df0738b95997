// The helper is named after the interrupt and is given it, but all that it does is to write a line.
// asyncio: E8
// uses: jdk
// fix: safe
import java.lang.System.Logger.Level;

class HelperOnlyLogs {
    void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            onInterrupt(e);
        }
    }

    private static void onInterrupt(InterruptedException interrupt) {
        System.getLogger("app").log(Level.DEBUG, "interrupted", interrupt);
    }
}
