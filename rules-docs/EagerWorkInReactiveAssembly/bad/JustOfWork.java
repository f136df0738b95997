// Who asks for the Mono and never subscribes has a number less all the same; who subscribes twice has one number twice.
// uses: reactor
import reactor.core.publisher.Mono;

class JustOfWork {
    private long last;

    Mono<Long> nextNumber() {
        return Mono.just(increment()); // finding: `increment` runs now, before anybody subscribes: `just` only wraps its result
    }

    private long increment() {
        last = last + 1;
        return last;
    }
}
