// The line "deleted" is not in any log, and the order is gone all the same.
// uses: reactor
import reactor.core.publisher.Mono;

class SubscribeConsumerOnVoid {
    void cancel(Mono<Void> delete) {
        delete.subscribe(done -> System.out.println("deleted"), failure -> System.err.println(failure)); // finding: `subscribe` never calls its function: its source has no element
    }
}
