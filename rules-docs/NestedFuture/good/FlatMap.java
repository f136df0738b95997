// `flatMap` subscribes to the Mono that its function gives; `then` waits for it.
// asyncio: F5
// uses: reactor
import reactor.core.publisher.Mono;

class FlatMap {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<Void> place(Audit audit, Mono<String> order) {
        return order.flatMap(id -> audit.write("placed " + id)).then();
    }
}
