// The same, with the steps that follow inside.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FlatMapMethodReference {
    Flux<Integer> priced(Flux<String> orders) {
        return orders.flatMap(this::price); // finding: `flatMap` has no limit of its own: it starts this for as many elements at once as come
    }

    private Mono<Integer> price(String order) {
        return Mono.fromCallable(order::length);
    }
}
