// `fromSupplier` is for plain values; the Mono it supplies is a value like any other and never subscribed to.
// asyncio: F5
// uses: reactor
// fix: safe
import java.time.Duration;
import reactor.core.publisher.Mono;

class FromSupplierOfMono {
    interface Reports {
        Mono<Void> store(String report);
    }

    Mono<Void> store(Reports reports, String report) {
        return Mono.fromSupplier(() -> reports.store(report)) // finding: `fromSupplier` gives a `Mono` in a `Mono`, and nobody subscribes to the inner one
                .timeout(Duration.ofSeconds(5))
                .then();
    }
}
