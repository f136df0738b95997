// `flatMap` waits for the inner Mono without holding a thread.
// asyncio: B8
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ReactorFlatMapInsteadOfBlock {
    interface Customers {
        Mono<String> nameOf(long id);
    }

    Flux<String> names(Flux<Long> ids, Customers customers) {
        return ids.publishOn(Schedulers.parallel()).flatMap(customers::nameOf);
    }

    Mono<String> retry(Mono<String> request) {
        return Mono.delay(Duration.ofSeconds(1)).then(request.delayElement(Duration.ofMillis(500)));
    }
}
