// The callable is the task: it gives up with its thread's interrupt, and gives no result.
// asyncio: E8
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

class CallableReturns implements Callable<String> {
    private final BlockingQueue<String> orders;

    CallableReturns(BlockingQueue<String> orders) {
        this.orders = orders;
    }

    @Override
    public String call() {
        try {
            return orders.poll(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return null;
        }
    }
}
