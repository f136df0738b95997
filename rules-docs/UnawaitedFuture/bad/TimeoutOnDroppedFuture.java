// The time-out makes the future fail, and nobody is there to see it.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class TimeoutOnDroppedFuture {
    void warmUp() {
        loadCatalogue().orTimeout(2, TimeUnit.SECONDS); // finding: nobody awaits the result of `orTimeout`, so its failure is lost
    }

    private CompletableFuture<String> loadCatalogue() {
        return CompletableFuture.supplyAsync(() -> "catalogue");
    }
}
