// Whoever completes the first future has to wait for the second one; `thenCompose` lets nobody wait.
// asyncio: B8
// uses: jdk
// fix: safe
import java.util.concurrent.CompletableFuture;

class JoinInThenApply {
    interface Customers {
        CompletableFuture<String> nameOf(long id);
    }

    CompletableFuture<String> greeting(CompletableFuture<Long> id, Customers customers) {
        return id.thenApply(key -> customers.nameOf(key).join()) // finding: `CompletableFuture.join` waits for one future in a callback of another
                .thenApply(name -> "Hello, " + name);
    }
}
