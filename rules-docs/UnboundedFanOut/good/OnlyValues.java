// The function gives values that are there: nothing is started.
// uses: reactor
// config: rule.UnboundedFanOut=warning
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class OnlyValues {
    Flux<String> lines(Flux<String> pages) {
        return pages.flatMap(page -> page.isEmpty() ? Mono.empty() : Flux.just(page.split("\n")));
    }
}
