// The future was running, or complete, before this method was called.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class FutureIsThere {
    Mono<String> bridge(CompletableFuture<String> running) {
        return Mono.fromFuture(running.thenApply(String::strip));
    }

    Mono<String> known(String value) {
        return Mono.fromFuture(CompletableFuture.completedFuture(value));
    }
}
