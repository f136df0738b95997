// The helper lives in another class; what counts is that it restores the flag.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;

class HelperOfAnotherClass {
    String nextOrder(BlockingQueue<String> orders) {
        try {
            return orders.take();
        } catch (InterruptedException e) {
            throw Interrupts.restored(e);
        }
    }
}

class Interrupts {
    static IllegalStateException restored(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", cause);
    }
}
