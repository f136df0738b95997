// Only futures that have not failed are joined, so `join` throws nothing.
// uses: jdk
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class JoinsWhatHasSucceeded {
    private final AtomicLong bytes = new AtomicLong();

    void start(ScheduledExecutorService scheduler, Collection<CompletableFuture<Long>> sizes) {
        scheduler.scheduleAtFixedRate(
                () -> {
                    for (CompletableFuture<Long> size : sizes) {
                        bytes.addAndGet(valueOf(size));
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    private static long valueOf(CompletableFuture<Long> size) {
        return size.isDone() && !size.isCompletedExceptionally() ? size.join() : 0;
    }
}
