// `onErrorResume` of the caller never sees that the order is unknown: it is thrown while the chain is put together.
// uses: reactor
// config: rule.MixedFailurePaths=warning
import java.util.Set;
import reactor.core.publisher.Mono;

class DomainExceptionBeforeMono {
    static class UnknownOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Mono<String> find(Set<String> known, String id, Mono<String> load) {
        if (!known.contains(id)) {
            throw new UnknownOrder(); // finding: `find` throws here instead of returning a failed `Mono`: callers must handle both
        }
        return load;
    }
}
