// `doOnNext` does not wait for what it starts: with a fast source there are as many updates at once as there are orders.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InsideDoOnNext {
    interface Stock {
        Mono<Void> reserve(String order);
    }

    Flux<String> reserve(Flux<String> orders, Stock stock) {
        return orders.doOnNext(order -> stock.reserve(order).subscribe()); // finding: `subscribe` cuts this work off from the chain of `doOnNext`: its failure and cancellation are lost
    }
}
