// Who means the common pool may say so.
// uses: jdk
// config: rule.ImplicitCommonPool=warning
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

class CommonPoolByName {
    CompletableFuture<Integer> count(String text) {
        return CompletableFuture.supplyAsync(() -> text.split(" ").length, ForkJoinPool.commonPool());
    }
}
