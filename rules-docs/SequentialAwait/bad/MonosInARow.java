// The second query is sent when the first is answered, though both are known from the beginning.
// asyncio: S1
// uses: reactor
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MonosInARow {
    record Report(String customer, List<String> invoices) {}

    interface Archive {
        Mono<String> findCustomer(String number);

        Flux<String> findInvoices(String number);
    }

    Report report(Archive archive, String number) {
        Duration limit = Duration.ofSeconds(5);
        return new Report(
                archive.findCustomer(number).block(limit),
                archive.findInvoices(number).collectList().block(limit)); // finding: `findInvoices` starts only after `findCustomer` is over, and does not need its result
    }
}
