// The queue is full for a second, and the order is gone.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class OfferTimedOut {
    void place(BlockingQueue<String> orders, String order) throws InterruptedException {
        orders.offer(order, 1, TimeUnit.SECONDS); // finding: the result of `offer` is ignored: after a timeout the code goes on as after success
    }
}
