// Values that are there, and calls that change nothing, may be evaluated in vain.
// uses: reactor
import java.util.Map;
import java.util.NoSuchElementException;
import reactor.core.publisher.Mono;

class ConstantsAndGetters {
    private final Map<String, String> defaults = Map.of("name", "nobody");

    Mono<String> name(Mono<String> known) {
        return known.defaultIfEmpty(fallback()).onErrorReturn("unknown");
    }

    Mono<String> strict(Mono<String> known, String id) {
        return known.switchIfEmpty(Mono.error(new NoSuchElementException(message(id))));
    }

    Mono<String> only() {
        return Mono.just(fallback());
    }

    private String fallback() {
        return defaults.get("name");
    }

    private String message(String id) {
        StringBuilder text = new StringBuilder("no order ");
        text.append(id);
        return text.toString();
    }
}
