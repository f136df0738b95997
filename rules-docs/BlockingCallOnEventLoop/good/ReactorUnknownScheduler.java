// Nobody can tell which thread runs this: an unknown scheduler and an unknown source are no event loop.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

class ReactorUnknownScheduler {
    Flux<String> labels(Flux<String> articles, Scheduler scheduler, CompletableFuture<String> currency) {
        return articles.publishOn(scheduler).map(article -> article + currency.join());
    }

    Flux<String> plain(Flux<String> articles, CompletableFuture<String> currency) {
        return articles.map(article -> article + currency.join());
    }
}
