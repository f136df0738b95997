// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    CompletableFuture<String> name(CompletableFuture<String> user) {
        CompletableFuture<String> name = new CompletableFuture<>();
        // asynclint:ignore PromiseNotAlwaysCompleted: the caller has a time-out of its own
        user.thenAccept(name::complete);
        return name;
    }
}
