// Windows and groups are publishers of publishers by design.
// uses: reactor
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WindowsAndGroups {
    Mono<Long> windows(Flux<String> lines) {
        return lines.window(100).map(window -> window.filter(line -> !line.isBlank())).count();
    }

    Mono<Long> groups(Flux<String> lines) {
        return lines.groupBy(String::length).count();
    }
}
