// Only one branch hands the promise out, and leaves it to the reader; the others give another future.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class HandedOutInOneBranch {
    enum State {
        OPEN,
        DONE
    }

    private State state = State.OPEN;
    private CompletableFuture<String> summary;

    CompletionStage<String> read() {
        CompletableFuture<String> promise = new CompletableFuture<>();
        return switch (state) {
            case OPEN -> {
                this.summary = promise;
                yield lines().thenCompose(lines -> promise);
            }
            case DONE -> lines().thenApply(String::strip);
        };
    }

    void end(String text) {
        summary.complete(text);
    }

    private CompletionStage<String> lines() {
        return CompletableFuture.completedFuture("one, two");
    }
}
