// The interrupt has its own clause; the broad one below it never sees it.
// asyncio: E8
// uses: jdk
import java.lang.System.Logger.Level;

class SpecificCatchFirst {
    void pollOnce(Runnable poll) {
        try {
            poll.run();
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            System.getLogger("poller").log(Level.WARNING, "poll failed", e);
        }
    }
}
