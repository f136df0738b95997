// Both are handed to `when`, which subscribes to them.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class PassedToWhen {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<Void> close(Audit audit, String order) {
        Mono<Void> closed = audit.write("closed " + order);
        Mono<Void> billed = audit.write("billed " + order);
        return Mono.when(closed, billed);
    }
}
