// The price board shows the last price for ever: the feed has failed, and only the next price has a consumer.
// asyncio: E7
// uses: reactor
import reactor.core.publisher.Flux;

class OnlyOnNext {
    private String last = "";

    void watch(Flux<String> prices) {
        prices.filter(price -> !price.isEmpty())
                .subscribe(price -> last = price); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }

    String last() {
        return last;
    }
}
