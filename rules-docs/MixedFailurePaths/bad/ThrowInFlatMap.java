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
                throw new NoSuchElementException("no order"); // finding: `flatMap` throws here instead of failing its `Mono`: there are two ways for it to fail
            }
            return load;
        });
    }
}
