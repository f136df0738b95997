// What is written to a log changes nothing that anybody could miss.
// uses: reactor, slf4j
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

class OnlyLogs {
    private static final Logger LOG = LoggerFactory.getLogger(OnlyLogs.class);
    private final Map<String, String> handlers = Map.of();

    Mono<String> handler(String path) {
        return Mono.justOrEmpty(find(path));
    }

    private String find(String path) {
        LOG.debug("looks for {}", path);
        return handlers.get(path);
    }
}
