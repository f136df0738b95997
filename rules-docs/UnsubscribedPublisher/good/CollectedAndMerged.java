// Every Mono goes into the list, and the list is merged.
// asyncio: F1
// uses: reactor
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class CollectedAndMerged {
    interface Stock {
        Mono<Integer> reserve(String article);
    }

    Flux<Integer> reserveAll(Stock stock, List<String> articles) {
        List<Mono<Integer>> reservations = new ArrayList<>();
        for (String article : articles) {
            reservations.add(stock.reserve(article));
        }
        return Flux.merge(reservations);
    }
}
