// A comment says why the failure does not matter.
// asyncio: E2
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ExplainedByComment {
    CompletableFuture<Void> warm(CompletableFuture<Void> cache) {
        return cache.exceptionally(failure -> {
            // a cold cache is slow, not wrong
            return null;
        });
    }

    CompletableFuture<String> teaser(CompletableFuture<String> advert) {
        return advert.exceptionally(failure -> ""); // best effort: the page is complete without it
    }
}
