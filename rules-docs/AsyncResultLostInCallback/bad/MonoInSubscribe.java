// The subscriber to the order makes a second Mono, which has no subscriber.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class MonoInSubscribe {
    interface Audit {
        Mono<Void> write(String entry);
    }

    void place(Audit audit, Mono<String> order) {
        order.subscribe(
                id -> audit.write("placed " + id), // finding: `subscribe` throws away the publisher of `write`, so it never runs
                failure -> System.err.println("not placed: " + failure));
    }
}
