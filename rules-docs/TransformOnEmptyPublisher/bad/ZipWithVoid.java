// The audit entry ends without an element, so `zip` ends without a pair: no receipt, and no failure.
// uses: reactor
import reactor.core.publisher.Mono;

class ZipWithVoid {
    Mono<String> receipt(Mono<String> order, Mono<Void> audit) {
        return Mono.zip(order, audit).map(both -> "receipt for " + both.getT1()); // finding: `zip` ends without a result: one of its sources has no element
    }

    Mono<String> paired(Mono<String> order, Mono<Void> audit) {
        return order.zipWith(audit, (id, none) -> "receipt for " + id); // finding: `zipWith` ends without a result: one of its sources has no element
    }
}
