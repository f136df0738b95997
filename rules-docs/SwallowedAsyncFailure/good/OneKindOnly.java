// Only the failure that is expected is replaced; any other goes on.
// asyncio: E2
// uses: reactor, mutiny
import io.smallrye.mutiny.Uni;
import java.util.NoSuchElementException;
import reactor.core.publisher.Mono;

class OneKindOnly {
    Mono<String> profile(Mono<String> row) {
        return row.onErrorResume(NoSuchElementException.class, missing -> Mono.empty());
    }

    Uni<String> profile(Uni<String> row) {
        return row.onFailure(NoSuchElementException.class).recoverWithNull();
    }
}
