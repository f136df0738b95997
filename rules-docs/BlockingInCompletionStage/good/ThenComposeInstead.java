// The inner future is handed on; nobody waits for it.
// asyncio: B8
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ThenComposeInstead {
    interface Customers {
        CompletableFuture<String> nameOf(long id);
    }

    CompletableFuture<String> greeting(CompletableFuture<Long> id, Customers customers) {
        return id.thenCompose(customers::nameOf)
                .thenCombine(customers.nameOf(0), (name, admin) -> "Hello, " + name + ", says " + admin);
    }
}
