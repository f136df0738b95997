// Both branches restore the flag, each in its own way.
// asyncio: E8
// uses: jdk
import java.util.concurrent.Semaphore;

class RestoredOnEveryPath {
    private volatile boolean closed;

    void enter(Semaphore seats) throws InterruptedException {
        try {
            seats.acquire();
        } catch (InterruptedException e) {
            if (closed) {
                Thread.currentThread().interrupt();
                return;
            }
            throw e;
        }
    }
}
