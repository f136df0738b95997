// `defer` and `fromCallable` keep the work for when it is needed.
// uses: reactor
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

class Deferred {
    private final List<String> guests = new ArrayList<>();

    Mono<String> customer(Mono<String> known) {
        return known.switchIfEmpty(Mono.fromCallable(this::newGuest));
    }

    Mono<String> other(Mono<String> known) {
        return known.switchIfEmpty(Mono.defer(() -> Mono.just(newGuest())));
    }

    private String newGuest() {
        String name = "guest" + guests.size();
        guests.add(name);
        return name;
    }
}
