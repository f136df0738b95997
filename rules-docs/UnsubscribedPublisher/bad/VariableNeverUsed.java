// The audit entry sits in a variable that nobody looks at again: it is never written.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Mono;

class VariableNeverUsed {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<String> place(Audit audit, String order) {
        Mono<Void> entry = audit.write("placed " + order); // finding: nobody subscribes to the result of `write`, so it never runs
        return Mono.just(order);
    }
}
