// The stage depends on another one, but somebody may also complete it from outside.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class DependentStageCompletedByHand {
    CompletableFuture<Integer> length(CompletableFuture<String> text, Consumer<Runnable> onClose) {
        CompletableFuture<Integer> length = text.thenApply(String::length);
        onClose.accept(() -> length.completeExceptionally(new IllegalStateException("closed")));
        return length.handle((value, failure) -> failure instanceof IllegalStateException ? -1 : value);
    }
}
