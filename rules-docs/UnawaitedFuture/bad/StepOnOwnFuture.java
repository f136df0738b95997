// The variable holds the future, but its last step is dropped, and nobody asks the variable again.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepOnOwnFuture {
    private volatile String catalogue = "";

    void refresh() {
        CompletableFuture<String> loaded = CompletableFuture.supplyAsync(() -> "catalogue");
        loaded.thenAccept(text -> catalogue = text); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
    }
}
