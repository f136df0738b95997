// The handler goes to another source: that is a fallback, not a disguise.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class OtherSource {
    CompletableFuture<String> rates(CompletableFuture<String> live, Supplier<String> yesterday) {
        return live.exceptionally(failure -> yesterday.get());
    }
}
