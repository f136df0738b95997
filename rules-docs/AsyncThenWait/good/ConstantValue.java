// A constant stands in for a call that is not written yet; there is no work to run here instead.
// uses: reactor
import reactor.core.publisher.Mono;

class ConstantValue {
    String greeting() {
        return Mono.just("hello").block();
    }
}
