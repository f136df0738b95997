// Value, error and end all complete the promise; `toFuture` does the same in one word.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class SubscribeBoth {
    CompletableFuture<String> first(Mono<String> names) {
        CompletableFuture<String> first = new CompletableFuture<>();
        names.subscribe(first::complete, first::completeExceptionally, () -> first.complete(null));
        return first;
    }

    CompletableFuture<String> shorter(Mono<String> names) {
        return names.toFuture();
    }
}
