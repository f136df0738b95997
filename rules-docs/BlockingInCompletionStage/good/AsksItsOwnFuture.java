// The callback of a future runs when that future is complete: asking it does not wait.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class AsksItsOwnFuture {
    CompletableFuture<String> logged(CompletableFuture<String> reply) {
        return reply.whenComplete((text, failure) -> {
            if (failure == null) {
                System.out.println(reply.join());
            }
        });
    }
}
