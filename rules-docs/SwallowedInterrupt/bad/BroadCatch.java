// `catch (Exception e)` also catches the interrupt of `sleep`, and only logs it.
// asyncio: E8
// uses: jdk
// fix: safe
import java.lang.System.Logger.Level;

class BroadCatch {
    void pollOnce(Runnable poll) {
        try {
            poll.run();
            Thread.sleep(1_000);
        } catch (Exception e) { // finding: this catch also swallows the interrupt of `Thread.sleep`: the thread can no longer be stopped
            System.getLogger("poller").log(Level.WARNING, "poll failed", e);
        }
    }
}
