// An empty Mono is the answer to a missing row; here it is the answer to every failure.
// asyncio: E2
// uses: reactor
import reactor.core.publisher.Mono;

class ResumeWithEmpty {
    Mono<String> profile(Mono<String> row) {
        return row.map(String::strip).onErrorResume(failure -> Mono.empty()); // finding: `onErrorResume` makes every failure look like success, and nobody sees it
    }
}
