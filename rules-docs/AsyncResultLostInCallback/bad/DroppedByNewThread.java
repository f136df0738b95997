// A thread that starts asynchronous work and ends: the uncaught-exception handler never hears of a failure.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class DroppedByNewThread {
    Thread warmUp() {
        return new Thread(() -> load("cache")); // finding: `new Thread` throws away the future of `load`, so its failure is lost
    }

    private CompletableFuture<String> load(String name) {
        return CompletableFuture.supplyAsync(name::strip);
    }
}
