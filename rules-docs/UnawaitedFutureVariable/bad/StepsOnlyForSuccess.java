// Both steps run when it works; when it does not, each passes the failure on to a future that nobody holds.
// asyncio: F3
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepsOnlyForSuccess {
    private volatile int articles;

    void refresh() {
        CompletableFuture<Integer> counted = CompletableFuture.supplyAsync(() -> 42); // finding: nobody awaits `counted`, so the failure of `supplyAsync` is lost
        counted.thenAccept(count -> articles = count);
        counted.thenRun(() -> System.out.println("counted " + articles));
    }
}
