// The catch knows of unreachable peers only; any other exception ends the heartbeat.
// asyncio: E6
// uses: jdk
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class OnlyOneKindCaught {
    private int missed;

    void start(ScheduledExecutorService scheduler, Socket peer) {
        scheduler.scheduleAtFixedRate(() -> beat(peer), 1, 1, TimeUnit.SECONDS); // finding: once `beat` throws, this task never runs again, and nobody is told
    }

    private void beat(Socket peer) {
        try {
            peer.sendUrgentData(1);
            missed = 0;
        } catch (IOException e) {
            missed++;
        }
        if (missed > 3) {
            throw new IllegalStateException("peer is gone"); // note: throws
        }
    }
}
