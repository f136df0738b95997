// Each part logs its own failure, so the combination only says when to go on with the next round.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class PartsHandled {
    private final List<String> hosts;
    private final AtomicInteger rounds = new AtomicInteger();

    PartsHandled(List<String> hosts) {
        this.hosts = hosts;
    }

    void check() {
        CompletableFuture<Void> checked = checkAll();
        checked.whenComplete((nothing, failure) -> rounds.incrementAndGet());
    }

    private CompletableFuture<Void> checkAll() {
        List<CompletableFuture<String>> checks = new ArrayList<>();
        for (String host : hosts) {
            CompletableFuture<String> check = resolve(host).whenComplete((address, failure) -> {
                if (failure != null) {
                    System.getLogger("dns").log(Level.ERROR, "cannot resolve " + host, failure);
                }
            });
            checks.add(check);
        }
        return CompletableFuture.allOf(checks.toArray(new CompletableFuture[0]));
    }

    private CompletableFuture<String> resolve(String host) {
        return CompletableFuture.supplyAsync(() -> "address of " + host);
    }
}
