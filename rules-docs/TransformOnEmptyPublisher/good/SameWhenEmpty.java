// The function is never called, and nothing is lost with it: the next step gives the same value for the empty case.
// uses: reactor
import reactor.core.publisher.Mono;

class SameWhenEmpty {
    enum Result {
        COMPLETED
    }

    Mono<Result> fix(Mono<Void> deletion) {
        return deletion.map(nothing -> Result.COMPLETED).defaultIfEmpty(Result.COMPLETED);
    }
}
