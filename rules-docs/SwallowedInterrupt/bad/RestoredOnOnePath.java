// The flag is restored only while the service runs; on the other path the interrupt is gone.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.Semaphore;

class RestoredOnOnePath {
    private volatile boolean closed;

    void enter(Semaphore seats) {
        try {
            seats.acquire();
        } catch (InterruptedException e) { // finding: `InterruptedException` is swallowed here: the thread can no longer be stopped
            if (closed) {
                return;
            }
            Thread.currentThread().interrupt();
        }
    }
}
