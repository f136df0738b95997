// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OwnCallbacksOnly {
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    synchronized void start() {
        // asynclint:ignore CompletionUnderLock: the future is private, and its one callback sets a field
        started.complete(null);
    }
}
