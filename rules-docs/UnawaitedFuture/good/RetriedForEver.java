// What is tried again until it works fails for nobody, and the promise that was handed over is completed then.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class RetriedForEver {
    interface Retry {
        Retry indefinitely(String what);

        CompletableFuture<Void> runAsync(Supplier<CompletableFuture<Void>> step);
    }

    private final Retry retry;

    RetriedForEver(Retry retry) {
        this.retry = retry;
    }

    CompletableFuture<Void> process(Supplier<CompletableFuture<Void>> step, Supplier<CompletableFuture<Void>> writeBack) {
        CompletableFuture<Void> result = new CompletableFuture<>();
        step.get().whenComplete((done, failure) -> {
            System.out.println("processed");
            retryThenComplete(writeBack, result, failure);
        });
        return result;
    }

    private CompletableFuture<Void> retryThenComplete(
            Supplier<CompletableFuture<Void>> step, CompletableFuture<Void> toComplete, Throwable failure) {
        return retry.indefinitely("write back").runAsync(step).thenRun(() -> {
            if (failure != null) {
                toComplete.completeExceptionally(failure);
            } else {
                toComplete.complete(null);
            }
        });
    }
}
