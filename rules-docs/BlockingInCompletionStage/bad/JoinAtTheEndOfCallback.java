// The callback does something of its own first; at its end it waits all the same.
// asyncio: B8
// uses: jdk
// fix: safe
import java.util.concurrent.CompletableFuture;

class JoinAtTheEndOfCallback {
    interface Customers {
        CompletableFuture<String> nameOf(long id);
    }

    CompletableFuture<String> name(CompletableFuture<Long> id, Customers customers) {
        return id.thenApply(key -> {
            System.out.println("customer " + key);
            return customers.nameOf(key).join(); // finding: `CompletableFuture.join` waits for one future in a callback of another
        });
    }
}
