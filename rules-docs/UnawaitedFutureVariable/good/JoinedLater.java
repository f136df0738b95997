// Started early, combined later: both run side by side, and both failures reach the caller.
// asyncio: F3, F6
// uses: jdk
import java.util.concurrent.CompletableFuture;

class JoinedLater {
    CompletableFuture<String> page(String user) {
        CompletableFuture<String> name = load("name of " + user);
        CompletableFuture<String> orders = load("orders of " + user);
        System.out.println("both started");
        return name.thenCombine(orders, (first, second) -> first + second);
    }

    private CompletableFuture<String> load(String what) {
        return CompletableFuture.supplyAsync(what::strip);
    }
}
