// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SuppressedWithReason {
    @SuppressWarnings("SwallowedAsyncFailure") // adverts may fail, and their server keeps its own log
    CompletableFuture<String> teaser(CompletableFuture<String> advert) {
        return advert.exceptionally(failure -> "");
    }
}
