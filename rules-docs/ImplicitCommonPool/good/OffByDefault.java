// A policy is for those who want it: the rule is silent until it is switched on.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OffByDefault {
    CompletableFuture<Integer> count(String text) {
        return CompletableFuture.supplyAsync(() -> text.split(" ").length);
    }
}
