// The method that makes the chain handles its failure; the reader of this line has to look there, and so does the rule.
// uses: reactor
import java.lang.System.Logger.Level;
import reactor.core.publisher.Mono;

class HandledInCalledMethod {
    void start(Mono<String> load) {
        warmUp(load).subscribe();
    }

    private Mono<Void> warmUp(Mono<String> load) {
        return load.doOnError(failure -> System.getLogger("cache").log(Level.WARNING, "cold start", failure))
                .onErrorComplete()
                .then();
    }
}
