// The null is a value that is asked for and replaced, before anything asynchronous sees it.
// uses: reactor
import java.util.Map;
import reactor.core.publisher.Mono;

class NullIsTested {
    Mono<String> name(Map<String, String> names, Mono<String> id) {
        return id.flatMap(key -> {
            String name = names.get(key);
            return name == null ? Mono.empty() : Mono.just(name);
        });
    }
}
