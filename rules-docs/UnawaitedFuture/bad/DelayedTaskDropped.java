// The reminder is scheduled, but nobody will see that sending it failed an hour later.
// asyncio: F2
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class DelayedTaskDropped {
    void cartAbandoned(String customer) {
        CompletableFuture.runAsync( // finding: nobody awaits the result of `runAsync`, so its failure is lost
                () -> sendReminder(customer), CompletableFuture.delayedExecutor(1, TimeUnit.HOURS));
    }

    private void sendReminder(String customer) {
        if (customer.isEmpty()) {
            throw new IllegalArgumentException("nobody to remind");
        }
    }
}
