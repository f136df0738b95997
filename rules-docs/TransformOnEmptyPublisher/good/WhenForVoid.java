// `when` waits for all and needs an element of none.
// uses: reactor
import reactor.core.publisher.Mono;

class WhenForVoid {
    Mono<String> receipt(Mono<Void> audit, Mono<Void> mail) {
        return Mono.when(audit, mail).thenReturn("receipt");
    }

    Mono<String> zipped(Mono<String> order, Mono<Void> audit) {
        return Mono.zip(order, audit.thenReturn(true)).map(both -> "receipt for " + both.getT1());
    }
}
