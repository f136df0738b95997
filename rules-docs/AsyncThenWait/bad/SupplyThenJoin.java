// A thread of the common pool does it while this one waits: two threads for the work of one.
// asyncio: S6
// uses: jdk
import java.util.concurrent.CompletableFuture;

class SupplyThenJoin {
    int total(String order) {
        return CompletableFuture.supplyAsync(() -> order.length()).join(); // finding: `supplyAsync` starts work that `join` waits for at once, so this thread gains nothing
    }
}
