// `thenComposeAsync` takes the inner future as it is; nobody has to wait for it.
// asyncio: B8
// uses: jdk
// fix: safe
import java.util.concurrent.CompletableFuture;

class JoinInThenApplyAsync {
    interface Customers {
        CompletableFuture<String> nameOf(long id);
    }

    CompletableFuture<String> name(CompletableFuture<Long> id, Customers customers) {
        return id.thenApplyAsync(key -> customers.nameOf(key).join()); // finding: `CompletableFuture.join` blocks the common pool
    }
}
