// `then` forgets what `map` gives, and that is the Mono of the audit entry: it is never written.
// asyncio: F5
// uses: reactor
// fix: safe
import reactor.core.publisher.Mono;

class MapThen {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<Void> place(Audit audit, Mono<String> order) {
        return order.map(id -> audit.write("placed " + id)).then(); // finding: `map` gives a `Mono` in a `Mono`, and nobody subscribes to the inner one
    }
}
