// The stage only borrows the executor; it does not end it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolForStage {
    CompletableFuture<Integer> count(String text) {
        ExecutorService pool = Executors.newSingleThreadExecutor(); // finding: nobody shuts down the executor of `newSingleThreadExecutor`: each call leaves its threads behind
        return CompletableFuture.supplyAsync(text::length, pool);
    }
}
