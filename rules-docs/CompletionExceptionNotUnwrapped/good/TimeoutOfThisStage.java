// `orTimeout` completes the very stage that the handler is on: its TimeoutException is not wrapped.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TimeoutOfThisStage {
    CompletableFuture<String> price(CompletableFuture<String> quote) {
        return quote.thenApply(String::strip).orTimeout(2, TimeUnit.SECONDS).exceptionally(failure -> {
            if (failure instanceof TimeoutException) {
                return "too late";
            }
            throw new IllegalStateException(failure);
        });
    }
}
