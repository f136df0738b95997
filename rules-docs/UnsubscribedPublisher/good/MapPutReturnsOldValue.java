// `put` and `requireNonNull` hand back a publisher that somebody else made; nothing was to run here.
// uses: reactor
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

class MapPutReturnsOldValue {
    private final Map<String, Mono<String>> cache = new ConcurrentHashMap<>();

    void remember(String key, Mono<String> value) {
        Objects.requireNonNull(value);
        cache.put(key, value.cache());
    }
}
