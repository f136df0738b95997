// Nobody else takes the lock; but the first one who comes here may hang for ever, and all who come after.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class LockThatNobodyElseWants {
    interface Orders {
        CompletableFuture<Integer> countAsync(String customer);
    }

    private final Object oneCount = new Object();
    private final Orders orders;

    LockThatNobodyElseWants(Orders orders) {
        this.orders = orders;
    }

    void show(String customer) {
        synchronized (oneCount) {
            int count = orders.countAsync(customer).join(); // finding: `join` waits for `countAsync` without a time limit, so this thread may hang
            System.out.println(customer + ": " + count);
        }
    }
}
