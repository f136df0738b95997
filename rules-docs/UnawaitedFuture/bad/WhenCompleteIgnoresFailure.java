// `whenComplete` passes the failure on, and this one never looks at it: the failure is still lost.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

class WhenCompleteIgnoresFailure {
    private final AtomicLong exported = new AtomicLong();

    void export(String report) {
        upload(report)
                .whenComplete((bytes, failure) -> exported.addAndGet(bytes)); // finding: nobody awaits the result of `whenComplete`, so its failure is lost
    }

    private CompletableFuture<Long> upload(String report) {
        return CompletableFuture.supplyAsync(() -> (long) report.length());
    }
}
