// `allOf` waits until both uploads have been started; the uploads themselves are the inner futures.
// asyncio: F5
// uses: jdk
import java.util.concurrent.CompletableFuture;

class AllOfOuterFutures {
    CompletableFuture<Void> publish(CompletableFuture<String> page, CompletableFuture<String> image) {
        return CompletableFuture.allOf(
                page.thenApply(this::upload), // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
                image.thenApply(this::upload)); // finding: `thenApply` gives a `CompletableFuture` in a `CompletableFuture`, and nobody awaits the inner one
    }

    private CompletableFuture<Integer> upload(String content) {
        return CompletableFuture.supplyAsync(content::length);
    }
}
