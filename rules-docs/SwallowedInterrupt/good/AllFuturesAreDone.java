// `allOf` has waited for every one of these futures: their `get` does not wait, and cannot be interrupted.
// uses: jdk
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class AllFuturesAreDone {
    CompletableFuture<Map<String, Integer>> sizes(Map<String, CompletableFuture<Integer>> pending) {
        return CompletableFuture.allOf(pending.values().toArray(new CompletableFuture[0]))
                .thenApply(nothing -> {
                    Map<String, Integer> sizes = new TreeMap<>();
                    pending.forEach((name, size) -> {
                        try {
                            sizes.put(name, size.get());
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    return sizes;
                });
    }
}
