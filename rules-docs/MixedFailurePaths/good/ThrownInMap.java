// `map` and `thenApply` have no other way to fail: what their function throws becomes the failure.
// uses: reactor
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class ThrownInMap {
    Mono<String> find(Mono<String> id) {
        return id.map(key -> {
            if (key.isEmpty()) {
                throw new NoSuchElementException("no order");
            }
            return key;
        });
    }

    CompletableFuture<Integer> parse(CompletableFuture<String> text) {
        return text.thenApply(digits -> {
            if (digits.isEmpty()) {
                throw new NoSuchElementException("no number");
            }
            return Integer.valueOf(digits);
        });
    }
}
