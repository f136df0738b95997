// The stream ends early, and looks as if there were no more rows.
// asyncio: E2
// uses: reactor
import reactor.core.publisher.Flux;

class ErrorComplete {
    Flux<String> export(Flux<String> rows) {
        return rows.map(String::toUpperCase).onErrorComplete(); // finding: `onErrorComplete` makes every failure look like success, and nobody sees it
    }
}
