// Both outcomes have a consumer.
// asyncio: E7
// uses: reactor
import java.lang.System.Logger.Level;
import reactor.core.publisher.Mono;

class ErrorConsumer {
    void place(Mono<String> save) {
        save.subscribe(
                id -> System.getLogger("orders").log(Level.INFO, "saved " + id),
                failure -> System.getLogger("orders").log(Level.ERROR, "not saved", failure));
    }
}
