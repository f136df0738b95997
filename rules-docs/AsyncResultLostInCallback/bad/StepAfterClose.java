// The order is told to be done only when the connection closes well; when it does not, nobody is told anything.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class StepAfterClose {
    interface Connection {
        CompletableFuture<Void> closeAsync();
    }

    private volatile int done;

    CompletableFuture<String> order(Connection connection, CompletableFuture<String> saved) {
        return saved.whenComplete((id, failure) -> {
            if (failure == null) {
                connection.closeAsync().thenRun(() -> done++); // finding: `whenComplete` throws away the future of `thenRun`, so its failure is lost
            }
        });
    }
}
