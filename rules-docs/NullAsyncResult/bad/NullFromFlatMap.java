// What `flatMap` is given is a publisher for each element, and null is none.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class NullFromFlatMap {
    Flux<String> stored(Flux<String> orders) {
        return orders.flatMap(order -> order.isEmpty() ? null : Mono.just(order)); // finding: `flatMap` fails with a `NullPointerException` when its function returns `null`
    }

    Mono<Void> dropped(Flux<String> orders) {
        return orders.flatMap(order -> null, 8).then(); // finding: `flatMap` fails with a `NullPointerException` when its function returns `null`
    }
}
