// Where the work runs is decided elsewhere: as many threads as cores, shared with everything else in the process.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;

class SupplyAsync {
    CompletableFuture<Integer> count(String text) {
        return CompletableFuture.supplyAsync(() -> text.split(" ").length); // finding: `supplyAsync` names no executor, so the work goes to the common pool
    //                           ^^^^^^^^^^^
    }
}
