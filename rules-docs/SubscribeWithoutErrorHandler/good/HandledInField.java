// The chain stands in a field, with the step that looks at its failure.
// uses: reactor
import java.lang.System.Logger.Level;
import reactor.core.publisher.Mono;

class HandledInField {
    private static final System.Logger LOG = System.getLogger("cache");

    private final Mono<String> load =
            Mono.fromCallable(() -> "text").doOnError(failure -> LOG.log(Level.WARNING, "cold start", failure));

    void warmUp() {
        load.subscribe();
    }
}
