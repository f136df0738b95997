// `handle` cannot give a future, so its future is unwrapped one step later: the usual way to retry.
// asyncio: F5
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class UnwrappedOneStepLater {
    CompletableFuture<String> read(String first, String second) {
        return fetch(first)
                .handle((text, failure) ->
                        failure == null ? CompletableFuture.completedFuture(text) : fetch(second))
                .thenCompose(Function.identity());
    }

    CompletableFuture<String> readBoth(String first, String second) {
        CompletableFuture<CompletableFuture<String>> both =
                fetch(first).thenCombine(fetch(second), (one, two) -> fetch(one + two));
        return both.thenCompose(inner -> inner);
    }

    private CompletableFuture<String> fetch(String host) {
        return CompletableFuture.supplyAsync(host::strip);
    }
}
