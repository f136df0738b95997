// There is a word for "nothing" in a chain, `Mono.empty()`, and null is not it.
// uses: reactor
import reactor.core.publisher.Mono;

class NullForMono {
    Mono<String> find(String id, Mono<String> load) {
        return id.isEmpty() ? null : load; // finding: `find` returns `null` for a `Mono`: whoever awaits it gets a `NullPointerException`
    }
}
