// Every failure is in the result.
// asyncio: E9
// uses: reactor
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class FailedResult {
    CompletableFuture<String> find(String id, CompletableFuture<String> load) {
        return id.isEmpty() ? CompletableFuture.failedFuture(new NoSuchElementException("no order")) : load;
    }

    Mono<String> load(Mono<String> id, Mono<String> load) {
        return id.flatMap(key -> key.isEmpty() ? Mono.error(new NoSuchElementException("no order")) : load);
    }
}
