// One after the other: the limit is one.
// uses: reactor, mutiny
// config: rule.UnboundedFanOut=warning
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class OneAtATime {
    Flux<Integer> priced(Flux<String> orders, Mono<Integer> price) {
        return orders.concatMap(order -> price);
    }

    Multi<Integer> priced(Multi<String> orders, Uni<Integer> price) {
        return orders.onItem().transformToUniAndConcatenate(order -> price);
    }
}
