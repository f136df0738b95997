// The new exception tells the caller of a failure, but a pool above it no longer sees that it was a request to stop.
// asyncio: E8
// uses: jdk
// fix: safe
import java.util.concurrent.BlockingQueue;

class WrappedWithoutRestore {
    private final BlockingQueue<String> orders;

    WrappedWithoutRestore(BlockingQueue<String> orders) {
        this.orders = orders;
    }

    String nextOrder() {
        try {
            return orders.take();
        } catch (InterruptedException e) { // finding: `InterruptedException` becomes a plain failure here: callers no longer see that the thread should stop
            throw new IllegalStateException("no order", e);
        }
    }
}
