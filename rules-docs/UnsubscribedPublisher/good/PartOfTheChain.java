// The audit entry is part of the chain that is returned, and so is the delay.
// asyncio: F1, F2
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Mono;

class PartOfTheChain {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Mono<String> place(Audit audit, String order) {
        Mono<Void> entry = audit.write("placed " + order);
        return Mono.delay(Duration.ofMillis(10)).then(entry).thenReturn(order);
    }
}
