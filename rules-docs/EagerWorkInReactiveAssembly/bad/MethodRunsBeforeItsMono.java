// The method looks lazy, it returns a Mono; what it does before that, it does on the spot.
// uses: reactor
import reactor.core.publisher.Mono;

class MethodRunsBeforeItsMono {
    private int created;

    Mono<String> order(Mono<String> known) {
        return known.switchIfEmpty(create()); // finding: `create` is called even where `switchIfEmpty` does not need its result
    }

    private Mono<String> create() {
        created++;
        return Mono.just("order" + created);
    }
}
