// Cleaned up and thrown again: nothing is swallowed.
// asyncio: E8
// uses: jdk
import java.util.concurrent.Semaphore;

class Rethrown {
    void transfer(Semaphore permits, Runnable rollback) throws InterruptedException {
        try {
            permits.acquire(2);
        } catch (InterruptedException e) {
            rollback.run();
            throw e;
        }
    }
}
