// A step before has seen the failure, so the subscription need not.
// uses: reactor
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class HandledUpstream {
    private static final System.Logger LOG = System.getLogger("orders");

    void logged(Mono<String> save) {
        save.doOnError(failure -> LOG.log(Level.ERROR, "not saved", failure)).subscribe();
    }

    void replaced(Flux<String> prices) {
        prices.onErrorResume(TimeoutException.class, late -> Flux.just("no price")).subscribe(System.out::println);
    }

    void tracing(Mono<String> save) {
        save.log("orders").subscribe();
    }
}
