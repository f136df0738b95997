// Inside an operator, too, a Mono that is only mentioned does not run.
// asyncio: F1
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class DroppedInOperatorBlock {
    interface Stock {
        Mono<Integer> reserve(String article);
    }

    Flux<String> reserveAll(Stock stock, Flux<String> articles) {
        return articles.map(article -> {
            String normalised = article.strip();
            stock.reserve(normalised); // finding: nobody subscribes to the result of `reserve`, so it never runs
            return normalised;
        });
    }
}
