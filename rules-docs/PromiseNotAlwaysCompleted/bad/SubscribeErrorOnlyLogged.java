// The second function of `subscribe` gets the error, and leaves the promise as it is.
// uses: reactor
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class SubscribeErrorOnlyLogged {
    CompletableFuture<String> first(Mono<String> names) {
        CompletableFuture<String> first = new CompletableFuture<>();
        names.subscribe(
                first::complete,
                failure -> System.getLogger("names").log(System.Logger.Level.WARNING, "none", failure)); // finding: this callback does not complete `first`, so whoever waits for it hangs
        return first;
    }
}
