// It is the implicit `close()` that can be interrupted here.
// asyncio: E8
// uses: jdk
// fix: safe
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

class BroadCatchOfClose {
    private final Semaphore seats = new Semaphore(1);

    class Lease implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            seats.acquire();
        }
    }

    void work(Runnable task) {
        try (Lease lease = new Lease()) {
            task.run();
        } catch (Exception e) { // finding: this catch also swallows the interrupt of `Lease.close`: the thread can no longer be stopped
            System.getLogger("work").log(Level.WARNING, "failed", e);
        }
    }
}
