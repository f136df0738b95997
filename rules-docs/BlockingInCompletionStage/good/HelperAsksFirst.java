// The helper gives the function futures only of which it knows that they are complete.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class HelperAsksFirst {
    CompletableFuture<String> fastest(CompletableFuture<String> slow, List<CompletableFuture<String>> others) {
        return slow.thenApply(answer -> {
            String other = firstOf(others, CompletableFuture::join);
            String same = firstOf(others, done -> done.join().strip());
            return other == null || same == null ? answer : other;
        });
    }

    private static <T> String firstOf(List<CompletableFuture<T>> futures, Function<CompletableFuture<T>, String> result) {
        for (CompletableFuture<T> future : futures) {
            if (future.isDone() && !future.isCompletedExceptionally()) {
                return result.apply(future);
            }
        }
        return null;
    }
}
