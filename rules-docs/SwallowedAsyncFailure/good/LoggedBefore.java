// A step before has logged the failure; what follows may well replace it.
// asyncio: E2
// uses: reactor, slf4j
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class LoggedBefore {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedBefore.class);

    Mono<List<String>> orders(Flux<String> rows) {
        return rows.collectList()
                .doOnError(failure -> LOG.warn("no orders", failure))
                .onErrorResume(failure -> Mono.just(List.of()));
    }
}
