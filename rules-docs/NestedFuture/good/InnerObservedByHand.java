// The step after looks at the inner future itself, and at its failure.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

class InnerObservedByHand {
    CompletableFuture<Void> copy(CompletableFuture<String> text) {
        return text.thenApply(content -> write(content))
                .thenAccept(written -> written.exceptionally(failure -> {
                    System.getLogger("copy").log(Level.ERROR, "not written", failure);
                    return null;
                }));
    }

    private CompletableFuture<Void> write(String text) {
        return CompletableFuture.runAsync(() -> System.out.println(text));
    }
}
