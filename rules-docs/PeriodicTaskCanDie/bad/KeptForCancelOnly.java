// The future is kept, but only to cancel it: nobody ever asks it how the task went.
// asyncio: E6
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class KeptForCancelOnly {
    private ScheduledFuture<?> sync;
    private volatile String state;

    void start(ScheduledExecutorService scheduler, Supplier<CompletableFuture<String>> remote) {
        sync = scheduler.scheduleWithFixedDelay( // finding: once `join` throws, this task never runs again, and nobody is told
                () -> state = remote.get().join(), 1, 30, TimeUnit.SECONDS);
    }

    void stop() {
        sync.cancel(true);
    }
}
