// Every customer that is found has a guest account beside it: the fallback is an argument, and arguments come first.
// uses: reactor
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

class FallbackMadeAnyway {
    private final List<String> guests = new ArrayList<>();

    Mono<String> customer(Mono<String> known) {
        return known.switchIfEmpty(Mono.just(newGuest())); // finding: `newGuest` is called even where `switchIfEmpty` does not need its result
    }

    private String newGuest() {
        String name = "guest" + guests.size();
        guests.add(name);
        return name;
    }
}
