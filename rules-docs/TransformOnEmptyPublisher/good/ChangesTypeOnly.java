// The function is there to change the type, from nothing of one kind to nothing of another: that it never runs is the point.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ChangesTypeOnly {
    Mono<String> drained(Mono<Void> drain) {
        return drain.flatMap(none -> Mono.empty());
    }

    Flux<String> emptied(Flux<Void> drain) {
        return drain.concatMap(none -> Flux.empty());
    }
}
