// The wait has no end either; but that it holds the lock is what stops the others.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class EndlessGetUnderLock {
    interface Orders {
        CompletableFuture<Integer> countAsync(String customer);
    }

    private final Object lock = new Object();
    private final Orders orders;
    private int total;

    EndlessGetUnderLock(Orders orders) {
        this.orders = orders;
    }

    void add(String customer) {
        synchronized (lock) {
            total += orders.countAsync(customer).join(); // finding: `CompletableFuture.join` blocks while this thread holds a lock
        }
    }

    int total() {
        synchronized (lock) {
            return total;
        }
    }
}
