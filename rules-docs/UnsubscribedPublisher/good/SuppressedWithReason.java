// A reviewed exception to the rule carries its reason in the code.
// uses: reactor
import reactor.core.publisher.Mono;

class SuppressedWithReason {
    void explain(Mono<String> order) {
        // asynclint:ignore UnsubscribedPublisher: shows in a training that nothing happens
        order.doOnNext(System.out::println);
    }
}
