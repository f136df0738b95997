// `onErrorComplete` takes no function, so the step that logs comes before it.
// uses: reactor
import java.util.logging.Logger;
import reactor.core.publisher.Mono;

class CompletesBesideLogger {
    private static final Logger LOG = Logger.getLogger("shop");

    Mono<Void> clear(Mono<Void> cache) {
        LOG.fine("clear");
        return cache.onErrorComplete(); // finding: `onErrorComplete` makes every failure look like success, and nobody sees it
    }
}
