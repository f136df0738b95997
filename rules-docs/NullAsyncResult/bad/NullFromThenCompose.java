// `thenCompose` waits for the future that its function gives; there is none, so the stage fails.
// asyncio: E9
// uses: jdk
import java.util.concurrent.CompletableFuture;

class NullFromThenCompose {
    CompletableFuture<String> enrich(CompletableFuture<String> order, CompletableFuture<String> customer) {
        return order.thenCompose(id -> { // finding: `thenCompose` fails with a `NullPointerException` when its function returns `null`
            if (id.isEmpty()) {
                return null;
            }
            return customer;
        });
    }
}
