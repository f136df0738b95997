// Metrics are sent beside the chain on purpose, and their failure is seen.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AsideWithHandler {
    interface Metrics {
        Mono<Void> count(String what);
    }

    Flux<String> counted(Flux<String> orders, Metrics metrics) {
        return orders.doOnNext(
                order -> metrics.count("order").subscribe(done -> {}, failure -> System.err.println(failure)));
    }
}
