// The lambda's Mono goes to `flatMap`, which subscribes to it.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReturnedFromOperator {
    interface Stock {
        Mono<Integer> reserve(String article);
    }

    Flux<Integer> reserveAll(Stock stock, Flux<String> articles) {
        return articles.flatMap(article -> stock.reserve(article.strip()));
    }
}
