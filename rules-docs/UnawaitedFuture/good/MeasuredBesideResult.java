// The chain beside the result only counts; the future with the failure is returned, and somebody sees it there.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

class MeasuredBesideResult {
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();

    CompletableFuture<String> lookUp(String topic) {
        CompletableFuture<String> found = CompletableFuture.supplyAsync(topic::strip);
        found.thenRun(succeeded::increment).exceptionally(failure -> {
            failed.increment();
            return null;
        });
        return found;
    }

    CompletableFuture<String> lookUpOnce(String topic, AtomicReference<CompletableFuture<String>> running) {
        running.compareAndSet(null, lookUp(topic));
        running.get().whenComplete((found, failure) -> running.set(null));
        return running.get();
    }
}
