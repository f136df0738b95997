// A wait without a limit has one outcome; an offer to a queue without a bound, too.
// uses: jdk
// config: rule.AwaitResultIgnored=info
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;

class WithoutLimit {
    private final LinkedBlockingQueue<String> orders = new LinkedBlockingQueue<>();

    void place(Lock lock, String order) {
        lock.lock();
        try {
            orders.offer(order);
        } finally {
            lock.unlock();
        }
    }
}
