// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    void warmUp(String cache) {
        // asynclint:ignore UnawaitedFutureVariable: kept for the debugger only
        CompletableFuture<Void> warm = CompletableFuture.runAsync(() -> System.out.println(cache));
    }
}
