// The callback sees the failure and completes the promise only when there is none.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class WhenCompleteIgnoresFailure {
    CompletableFuture<Integer> length(CompletableFuture<String> text) {
        CompletableFuture<Integer> length = new CompletableFuture<>();
        text.whenComplete((found, failure) -> { // finding: the code passed to `whenComplete` does not complete `length` on every path
            if (failure == null) {
                length.complete(found.length());
            } else {
                System.getLogger("texts").log(System.Logger.Level.WARNING, "no text", failure);
            }
        });
        return length;
    }
}
