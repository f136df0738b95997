// `publishOn(parallel)` moves the `map` to a thread that must not block; Reactor throws there at run time.
// asyncio: B8
// uses: reactor
// fix: safe
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BlockAfterPublishOnParallel {
    interface Customers {
        Mono<String> nameOf(long id);
    }

    Flux<String> names(Flux<Long> ids, Customers customers) {
        return ids.publishOn(Schedulers.parallel())
                .map(id -> customers.nameOf(id).block()); // finding: `Mono.block` blocks a Reactor non-blocking thread
        //                                      ^^^^^
    }
}
