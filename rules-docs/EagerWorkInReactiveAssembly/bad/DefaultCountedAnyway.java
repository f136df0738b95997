// The counter says how often the cache has missed; it counts the hits as well.
// uses: reactor
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;

class DefaultCountedAnyway {
    private final LongAdder misses = new LongAdder();

    Mono<String> cached(Mono<String> value) {
        return value.defaultIfEmpty(missed()); // finding: `missed` is called even where `defaultIfEmpty` does not need its result
    }

    private String missed() {
        misses.increment();
        return "";
    }
}
