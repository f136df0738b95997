// The method that is called has logged the failure already.
// uses: reactor, slf4j
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class LoggedInCalledMethod {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedInCalledMethod.class);

    Mono<String> profile(Mono<String> row) {
        return load(row).onErrorResume(failure -> Mono.empty());
    }

    private Mono<String> load(Mono<String> row) {
        return row.doOnError(failure -> LOG.warn("row not read", failure));
    }
}
