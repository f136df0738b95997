// A `poll` of no time only asks whether there is something.
// uses: jdk
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class NoTimeToWait {
    String next(BlockingQueue<String> orders) {
        try {
            return orders.poll(0, TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            return null;
        }
    }
}
