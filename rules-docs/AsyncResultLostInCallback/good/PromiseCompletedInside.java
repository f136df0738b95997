// The callback completes a promise and adds a step to a future that the caller holds: nothing new is lost.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class PromiseCompletedInside {
    CompletableFuture<String> first(CompletableFuture<String> one, CompletableFuture<String> other, Runnable done) {
        CompletableFuture<String> first = new CompletableFuture<>();
        one.whenComplete((value, failure) -> first.complete(failure == null ? value : String.valueOf(failure)));
        other.whenComplete((value, failure) -> first.complete(failure == null ? value : String.valueOf(failure)));
        Runnable listen = () -> first.thenRun(done);
        listen.run();
        return first;
    }
}
