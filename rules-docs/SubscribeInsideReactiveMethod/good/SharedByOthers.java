// The source is shared: this only starts it, and its other subscribers see its failure.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SharedByOthers {
    Mono<Integer> total(Flux<String> events, Mono<Integer> total) {
        events.cache().subscribe(text -> {}, failure -> System.err.println(failure));
        return total;
    }
}
