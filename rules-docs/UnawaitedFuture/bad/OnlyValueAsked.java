// Without an answer the handler does nothing: a failed ping looks like one that is still under way.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class OnlyValueAsked {
    private boolean up;

    void check() {
        ping().whenComplete((answer, failure) -> { // finding: nobody awaits the result of `whenComplete`, so its failure is lost
            if ("PONG".equals(answer)) {
                up = true;
            }
        });
    }

    boolean isUp() {
        return up;
    }

    private CompletableFuture<String> ping() {
        return CompletableFuture.supplyAsync(() -> "PONG");
    }
}
