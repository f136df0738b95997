// In Reactor null is no element: `map` fails. `mapNotNull` leaves it out.
// uses: reactor
import reactor.core.publisher.Flux;

class NullFromReactorMap {
    Flux<Integer> lengths(Flux<String> lines) {
        return lines.map(line -> line.startsWith("#") ? null : line.length()); // finding: `map` fails with a `NullPointerException` when its function returns `null`
    }
}
