// The type still says String, and there is none: `ignoreElements` drops them all.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AfterIgnoreElements {
    Mono<Integer> last(Flux<String> lines) {
        return lines.ignoreElements().map(String::length); // finding: `map` never calls its function: its source has no element
    }
}
