// One after the other: the audit entry is written for the order, and its end is all that is waited for.
// uses: reactor
import reactor.core.publisher.Mono;

class ZipWhenThenEnd {
    interface Audit {
        Mono<Void> write(String order);
    }

    Mono<Void> placed(Mono<String> order, Audit audit) {
        return order.zipWhen(audit::write).then();
    }

    Mono<Void> relay(Mono<Void> toServer, Mono<Void> toClient) {
        return Mono.when(toServer, toClient);
    }
}
