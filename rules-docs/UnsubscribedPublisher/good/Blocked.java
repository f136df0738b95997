// `block` subscribes and waits: right in `main` and on a worker thread.
// asyncio: F1
// uses: reactor
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Blocked {
    public static void main(String[] args) {
        Mono.delay(Duration.ofSeconds(1)).block();
        Flux.range(1, 3).blockLast();
        Mono.just("done").toFuture().join();
    }
}
