// The helper asks whether the exception that it is given is an interrupt, and restores the flag if so.
// asyncio: E8
// uses: jdk
import java.lang.System.Logger.Level;

class HelperAsksForInterrupt {
    void pollOnce(Runnable poll) {
        try {
            poll.run();
            Thread.sleep(1_000);
        } catch (Exception e) {
            report(e, "poll failed");
        }
    }

    private static void report(Throwable failure, String what) {
        if (failure instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
            Thread.currentThread().interrupt();
        } else {
            System.getLogger("poller").log(Level.WARNING, what, failure);
        }
    }
}
