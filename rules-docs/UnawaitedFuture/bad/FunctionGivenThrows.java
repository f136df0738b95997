// The question cannot fail, but one of the callers gives a function that can: its failure is in the future.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

class FunctionGivenThrows {
    private final AtomicBoolean leader = new AtomicBoolean();
    private final Executor worker;

    FunctionGivenThrows(Executor worker) {
        this.worker = worker;
    }

    void resigned() {
        ifLeader(() -> System.out.println("resigned"));
    }

    void elected(int term) {
        ifLeader(() -> begin(term)); // finding: nobody awaits the result of `ifLeader`, so its failure is lost
    }

    private CompletableFuture<Void> ifLeader(Runnable action) {
        return CompletableFuture.supplyAsync(() -> isLeader(), worker).thenAccept(yes -> {
            if (yes) {
                action.run();
            }
        });
    }

    private boolean isLeader() {
        return leader.get();
    }

    private void begin(int term) {
        if (term < 0) {
            throw new IllegalStateException("no such term");
        }
    }
}
