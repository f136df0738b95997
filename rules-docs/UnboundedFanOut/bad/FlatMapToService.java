// Up to 256 requests at once, for one page of orders; the other side allows twenty.
// asyncio: S5
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FlatMapToService {
    interface Prices {
        Mono<Integer> of(String order);
    }

    Flux<Integer> priced(Flux<String> orders, Prices prices) {
        return orders.flatMap(order -> prices.of(order)); // finding: `flatMap` starts this for every element at once, without a limit
    }
}
