// The future is made by hand, and failed by hand when the door stays shut: it only looks as if nothing could go wrong.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class PromiseFailedInCallee {
    private final Executor executor;

    PromiseFailedInCallee(Executor executor) {
        this.executor = executor;
    }

    void leave() {
        lock(); // finding: nobody awaits the result of `lock`, so its failure is lost
    }

    private CompletableFuture<Void> lock() {
        CompletableFuture<Void> locked = new CompletableFuture<>();
        executor.execute(() -> {
            if (turnKey()) {
                locked.complete(null);
            } else {
                locked.completeExceptionally(new IllegalStateException("the key does not turn"));
            }
        });
        return locked;
    }

    private boolean turnKey() {
        return hashCode() % 7 != 0;
    }
}
