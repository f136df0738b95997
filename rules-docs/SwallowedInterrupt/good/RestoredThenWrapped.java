// Restored first, then turned into an exception that the caller understands.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class RestoredThenWrapped {
    String nextOrder(BlockingQueue<String> orders) {
        try {
            return orders.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an order", e);
        }
    }
}
