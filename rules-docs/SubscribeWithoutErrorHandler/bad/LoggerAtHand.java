// A failed save is seen by nobody, although a logger is there.
// asyncio: E7
// uses: reactor, slf4j
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class LoggerAtHand {
    private final Logger log = LoggerFactory.getLogger(getClass());

    private String last = "";

    void place(Mono<String> saved) {
        log.debug("placed after {}", last);
        saved.subscribe(); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }

    void watch(Flux<String> prices) {
        prices.filter(price -> !price.isEmpty())
                .subscribe(price -> last = price); // finding: `subscribe` has no handler for a failure, so the code that started this never learns of it
    }
}
