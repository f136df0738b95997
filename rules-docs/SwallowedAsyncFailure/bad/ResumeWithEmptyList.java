// The page shows "no orders" while the order service is down.
// asyncio: E2
// uses: reactor
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ResumeWithEmptyList {
    Mono<List<String>> orders(Flux<String> rows) {
        return rows.collectList().onErrorResume(failure -> Mono.just(List.of())); // finding: `onErrorResume` makes every failure look like success, and nobody sees it
    }
}
