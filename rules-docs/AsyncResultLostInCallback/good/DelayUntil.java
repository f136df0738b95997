// `delayUntil` subscribes to what its function gives, and hands on the element afterwards.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DelayUntil {
    interface Audit {
        Mono<Void> write(String entry);
    }

    Flux<String> audited(Audit audit, Flux<String> orders) {
        return orders.delayUntil(order -> audit.write(order));
    }

    Flux<String> logged(Flux<String> orders) {
        return orders.doOnNext(order -> System.out.println(order));
    }
}
