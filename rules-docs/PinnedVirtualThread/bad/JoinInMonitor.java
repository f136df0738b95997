// The future may need a carrier to complete; with all of them pinned here, no virtual thread moves.
// uses: jdk
// release: 21
// runtime: 21..23
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class JoinInMonitor {
    interface Stock {
        CompletableFuture<Integer> count(String article);
    }

    private int total;

    void add(Stock stock, String article) {
        ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
        tasks.execute(() -> {
            synchronized (this) {
                total += stock.count(article).orTimeout(1, TimeUnit.SECONDS).join(); // finding: `CompletableFuture.join` waits inside `synchronized`, which pins the virtual thread
            }
        });
    }
}
