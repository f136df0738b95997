// `doOnNext` takes a Consumer: the Mono of the lambda is thrown away, and nothing is saved.
// asyncio: F1
// uses: reactor
// fix: safe
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DroppedByDoOnNext {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Flux<String> audited(Audit audit, Flux<String> orders) {
        return orders.doOnNext(order -> audit.write(order)); // finding: `doOnNext` throws away the publisher of `write`, so it never runs
    }
}
