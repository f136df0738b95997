// The shared Flux is kept; subscribers come later.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class KeptInField {
    private final Sinks.Many<String> sink = Sinks.many().multicast().onBackpressureBuffer();
    private final Flux<String> prices;

    KeptInField() {
        prices = sink.asFlux().share();
    }

    void changed(String price) {
        sink.emitNext(price, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    Flux<String> prices() {
        return prices;
    }
}
