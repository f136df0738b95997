// A thousand orders start and end a thousand pools.
// uses: reactor
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PoolPerElement {
    interface Prices {
        Mono<Integer> of(String order);
    }

    Flux<Integer> priced(Flux<String> orders, Prices prices) {
        return orders.flatMap(order -> {
            ExecutorService audit = Executors.newFixedThreadPool(2); // finding: `newFixedThreadPool` starts threads or opens connections for each round or request
            audit.execute(() -> System.out.println(order));
            audit.shutdown();
            return prices.of(order);
        });
    }
}
