// `subscribeOn` decides where the source starts; after `publishOn(parallel)` it no longer matters for `map`.
// asyncio: B4
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class SubscribeOnTooLate {
    Mono<String> label(Mono<String> article, CompletableFuture<String> prices) {
        return article.publishOn(Schedulers.parallel())
                .map(name -> name + prices.join()) // finding: `CompletableFuture.join` blocks a Reactor non-blocking thread
                .subscribeOn(Schedulers.boundedElastic());
    }
}
