// When closing fails there is nothing left to do; what follows it runs in either case.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class ClosedOnFailure {
    interface Connection {
        CompletionStage<Void> closeAsync();

        boolean isValid();
    }

    void giveBack(Connection connection, CompletableFuture<Boolean> given) {
        if (!connection.isValid()) {
            connection.closeAsync();
            given.complete(false);
            return;
        }
        connection.closeAsync().whenComplete((nothing, failure) -> given.complete(true));
    }
}
