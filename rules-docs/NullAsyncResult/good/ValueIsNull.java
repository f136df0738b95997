// The value may be null where the stage takes any value: `thenApply`, `handle`, the `map` of a Uni, `mapNotNull`.
// uses: reactor, mutiny
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ValueIsNull {
    CompletableFuture<Void> done(CompletableFuture<String> order) {
        return order.thenApply(id -> null);
    }

    Uni<String> blankIsNull(Uni<String> line) {
        return line.map(text -> text.isBlank() ? null : text);
    }

    Flux<Integer> lengths(Flux<String> lines) {
        return lines.mapNotNull(line -> line.isBlank() ? null : line.length());
    }

    Mono<String> maybe(Mono<String> line) {
        return line.switchIfEmpty(Mono.fromCallable(() -> null));
    }
}
