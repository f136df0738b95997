// One part logs its failure; that of the other is seen by nobody, and the round goes on as if all were well.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class OnePartUnhandled {
    private final AtomicInteger rounds = new AtomicInteger();

    void check() {
        CompletableFuture<String> primary = resolve("primary").whenComplete((address, failure) -> {
            if (failure != null) {
                System.getLogger("dns").log(Level.ERROR, "cannot resolve the primary", failure);
            }
        });
        CompletableFuture<String> replica = resolve("replica");
        CompletableFuture.allOf(primary, replica)
                .whenComplete((nothing, failure) -> rounds.incrementAndGet()); // finding: nobody awaits the result of `whenComplete`, so its failure is lost
    }

    private CompletableFuture<String> resolve(String host) {
        return CompletableFuture.supplyAsync(() -> "address of " + host);
    }
}
