// A reviewed exception to the rule carries its reason in the code.
// uses: reactor
import reactor.core.publisher.Mono;

class SuppressedWithReason {
    Mono<String> explain(Mono<Void> end) {
        // asynclint:ignore TransformOnEmptyPublisher: shows in a training that nothing happens
        return end.map(none -> "never");
    }
}
