// The new exception is an InterruptedException too, so the request to stop goes on.
// asyncio: E8
// uses: jdk
import java.util.concurrent.CountDownLatch;

class NewInterruptedException {
    void awaitReady(CountDownLatch ready, String service) throws InterruptedException {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new InterruptedException("while waiting for " + service);
        }
    }
}
