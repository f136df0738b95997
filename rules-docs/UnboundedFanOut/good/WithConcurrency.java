// The number of requests at once stands in the code.
// asyncio: S5
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WithConcurrency {
    interface Prices {
        Mono<Integer> of(String order);
    }

    Flux<Integer> priced(Flux<String> orders, Prices prices) {
        return orders.flatMap(order -> prices.of(order), 20);
    }
}
