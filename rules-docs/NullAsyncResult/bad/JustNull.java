// `just(null)` throws at once, before there is a Mono to carry the failure.
// uses: reactor
import reactor.core.publisher.Mono;

class JustNull {
    Mono<String> none() {
        return Mono.just(null); // finding: `just` fails with a `NullPointerException` when it is given `null`
    }
}
