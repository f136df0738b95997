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
        } catch (InterruptedException e) { // finding: `InterruptedException` becomes another exception here, and the request to stop is lost
            throw new IllegalStateException("no order", e);
        }
    }
}
