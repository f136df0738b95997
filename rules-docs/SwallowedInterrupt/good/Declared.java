// The method declares the exception: the decision is the caller's.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class Declared {
    String nextOrder(BlockingQueue<String> orders) throws InterruptedException {
        return orders.take();
    }
}
