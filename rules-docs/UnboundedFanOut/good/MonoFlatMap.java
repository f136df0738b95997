// A Mono has one element at most.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Mono;

class MonoFlatMap {
    interface Prices {
        Mono<Integer> of(String order);
    }

    Mono<Integer> priced(Mono<String> order, Prices prices) {
        return order.flatMap(prices::of);
    }
}
