// The Mono is shared: who subscribes early only starts what is waited for later.
// uses: reactor
import reactor.core.publisher.Mono;

class WarmedCache {
    Mono<String> settings(Mono<String> load) {
        Mono<String> shared = load.cache();
        shared.subscribe(text -> {}, failure -> System.err.println(failure));
        return shared;
    }
}
