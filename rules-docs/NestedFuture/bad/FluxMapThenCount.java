// Counted are the Monos that were made, not the articles that were reserved: nobody subscribed to one of them.
// asyncio: F5
// uses: reactor
// fix: safe
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FluxMapThenCount {
    interface Stock {
        Mono<Integer> reserve(String article);
    }

    Mono<Long> reserveAll(Stock stock, Flux<String> articles) {
        return articles.map(stock::reserve).count(); // finding: `map` gives a `Mono` in a `Flux`, and nobody subscribes to the inner one
    }
}
