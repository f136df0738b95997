// The same, with the steps that follow inside.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FlatMapMethodReference {
    Flux<Integer> priced(Flux<String> orders) {
        return orders.flatMap(this::price); // finding: `flatMap` starts this for every element at once, without a limit
    }

    private Mono<Integer> price(String order) {
        return Mono.fromCallable(order::length);
    }
}
