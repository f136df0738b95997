// A retry of the outer chain subscribes to the inner one again, while the first try is still running.
// uses: reactor
import reactor.core.publisher.Mono;

class InsideDefer {
    Mono<String> load(Mono<Void> warmUp, Mono<String> value) {
        return Mono.defer(() -> {
            warmUp.subscribe(); // finding: `subscribe` cuts this work off from the chain of `defer`: its failure and cancellation are lost
            return value;
        });
    }
}
