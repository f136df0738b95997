// A helper of the project registers the callback; it runs after a failure as well, and then completes nothing.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

class HelperRegistersCallback {
    CompletableFuture<Integer> length(CompletableFuture<String> answer) {
        CompletableFuture<Integer> length = new CompletableFuture<>();
        onEnd(answer, (text, failure) -> { // finding: the code passed to `onEnd` does not complete `length` on every path
            if (failure == null) {
                length.complete(text.length());
            }
        });
        return length;
    }

    private static <T> void onEnd(CompletableFuture<T> future, BiConsumer<T, Throwable> action) {
        future.whenComplete((value, failure) -> {
            try {
                action.accept(value, failure);
            } catch (Throwable bug) {
                System.getLogger("callbacks").log(System.Logger.Level.ERROR, "callback failed", bug);
            }
        });
    }
}
