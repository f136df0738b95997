// Right after `orTimeout` the test would hold; one stage further down the time-out is wrapped.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TimeoutFurtherDown {
    CompletableFuture<String> price(CompletableFuture<String> quote) {
        return quote.orTimeout(2, TimeUnit.SECONDS)
                .thenApply(String::strip)
                .exceptionally(failure -> {
                    if (failure instanceof TimeoutException) { // finding: the failure is a `CompletionException` here, never a `TimeoutException` itself
                        return "too late";
                    }
                    throw new IllegalStateException(failure);
                });
    }
}
