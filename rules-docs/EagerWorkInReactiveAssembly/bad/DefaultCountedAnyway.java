// The counter says how often the cache has missed; it counts the hits as well.
// uses: reactor
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;

class DefaultCountedAnyway {
    private final LongAdder misses = new LongAdder();

    Mono<String> cached(Mono<String> value) {
        return value.defaultIfEmpty(missed()); // finding: `missed` is called in any case: `defaultIfEmpty` is given its result, whether it is needed or not
    }

    private String missed() {
        misses.increment();
        return "";
    }
}
