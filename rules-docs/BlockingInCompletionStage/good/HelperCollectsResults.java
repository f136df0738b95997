// The helper is called when all of them are complete; a combinator of the project counts like `allOf`.
// uses: jdk
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class HelperCollectsResults {
    <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> results(futures));
    }

    CompletableFuture<Integer> sum(Map<String, CompletableFuture<Integer>> counts) {
        return whenAll(counts.values())
                .thenApply(done -> counts.values().stream().mapToInt(CompletableFuture::join).sum());
    }

    private static <T> List<T> results(List<CompletableFuture<T>> futures) {
        return futures.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<Void> whenAll(Collection<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
    }
}
