// The variable is used, only later: the lambda that uses it runs for every order.
// asyncio: F1
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class CapturedByLambda {
    Flux<String> priced(Flux<String> orders, Mono<String> priceList) {
        Mono<String> prices = priceList.cache(Duration.ofMinutes(5));
        return orders.flatMap(order -> prices.map(list -> order + " at " + list));
    }
}
