// A Flux of Monos is what `concat`, `merge` and `when` want: they subscribe to the inner ones.
// uses: reactor
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MergedAfterMap {
    interface Stock {
        Mono<Integer> reserve(String article);
    }

    Flux<Integer> oneByOne(Stock stock, Flux<String> articles) {
        return Flux.concat(articles.map(stock::reserve));
    }

    Flux<Integer> together(Stock stock, Flux<String> articles) {
        return articles.map(stock::reserve).transform(Flux::merge);
    }

    Mono<Void> all(Stock stock, Flux<String> articles) {
        return articles.map(stock::reserve).collectList().flatMap((List<Mono<Integer>> list) -> Mono.when(list));
    }
}
