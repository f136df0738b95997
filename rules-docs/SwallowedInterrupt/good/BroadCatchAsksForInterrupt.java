// The broad catch asks whether it was an interrupt, and restores the flag if so.
// asyncio: E8
// uses: jdk
import java.lang.System.Logger.Level;

class BroadCatchAsksForInterrupt {
    void pollOnce(Runnable poll) {
        try {
            poll.run();
            Thread.sleep(1_000);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            System.getLogger("poller").log(Level.WARNING, "poll failed", e);
        }
    }
}
