// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    CompletableFuture<CompletableFuture<String>> accepted(String order) {
        return CompletableFuture.supplyAsync(() -> order + " accepted")
                // asynclint:ignore NestedFuture: the outer one says accepted, the inner one shipped
                .thenApply(accepted -> CompletableFuture.supplyAsync(() -> accepted + " shipped"));
    }
}
