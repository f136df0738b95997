// A reviewed exception to the rule carries its reason in the code.
// uses: reactor
import reactor.core.publisher.Mono;

class SuppressedWithReason {
    Mono<String> place(Mono<String> save, Mono<Void> analytics) {
        // asynclint:ignore SubscribeInsideReactiveMethod: analytics may be lost, and must not hold up an order
        analytics.subscribe(done -> {}, failure -> System.err.println(failure));
        return save;
    }
}
