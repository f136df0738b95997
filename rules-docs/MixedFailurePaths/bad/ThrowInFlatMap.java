// The function gives Monos for everything but the failure.
// uses: reactor
// fix: safe
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;
import reactor.core.publisher.Mono;

class ThrowInFlatMap {
    Mono<String> find(Mono<String> id, Mono<String> load) {
        return id.flatMap(key -> {
            if (key.isEmpty()) {
                throw new NoSuchElementException("no order"); // finding: `flatMap` throws here instead of returning a failed `Mono`: callers must handle both
            }
            return load;
        });
    }
}
