// The question cannot fail, and what is done with the answer completes a promise: nothing is lost with the future.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

class FunctionGivenThrowsNothing {
    private final AtomicBoolean leader = new AtomicBoolean();
    private final Executor worker;

    FunctionGivenThrowsNothing(Executor worker) {
        this.worker = worker;
    }

    void forward(CompletableFuture<String> from, CompletableFuture<String> to) {
        from.whenComplete((text, failure) -> {
            ifLeader(() -> {
                if (failure == null) {
                    to.complete(text);
                } else {
                    to.completeExceptionally(failure);
                }
            });
        });
    }

    private CompletableFuture<Void> ifLeader(Runnable action) {
        return ifLeader(action, () -> System.out.println("no leader"));
    }

    private CompletableFuture<Void> ifLeader(Runnable action, Runnable otherwise) {
        return CompletableFuture.supplyAsync(() -> isLeader(), worker).thenAccept(yes -> {
            if (yes) {
                action.run();
            } else {
                otherwise.run();
            }
        });
    }

    private boolean isLeader() {
        return leader.get();
    }
}
