// The helper takes one function for each outcome, and both complete the promise.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class HelperOnSuccess {
    CompletableFuture<Integer> length(CompletableFuture<String> answer) {
        CompletableFuture<Integer> length = new CompletableFuture<>();
        onEnd(answer, text -> length.complete(text.length()), length::completeExceptionally);
        return length;
    }

    private static <T> void onEnd(CompletableFuture<T> future, Consumer<T> good, Consumer<Throwable> bad) {
        future.whenComplete((value, failure) -> {
            if (failure == null) {
                good.accept(value);
            } else {
                bad.accept(failure);
            }
        });
    }
}
