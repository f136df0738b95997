// Each check logs its own failure; the callback only arranges the next round, whatever came of this one.
// uses: jdk
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class NextRoundAfterAll {
    interface Timer {
        void after(long millis, Runnable task);
    }

    private final Timer timer;
    private final List<String> hosts;

    NextRoundAfterAll(Timer timer, List<String> hosts) {
        this.timer = timer;
        this.hosts = hosts;
    }

    void checkLater() {
        timer.after(60_000, () -> {
            CompletableFuture<Void> checked = checkAll();
            checked.whenComplete((nothing, failure) -> checkLater());
        });
    }

    private CompletableFuture<Void> checkAll() {
        List<CompletableFuture<Void>> checks = new ArrayList<>();
        for (String host : hosts) {
            CompletableFuture<Void> check = new CompletableFuture<>();
            checks.add(check);
            resolve(host).whenComplete((address, failure) -> {
                if (failure != null) {
                    System.getLogger("dns").log(Level.ERROR, "cannot resolve " + host, failure);
                }
                check.complete(null);
            });
        }
        return CompletableFuture.allOf(checks.toArray(new CompletableFuture[0]));
    }

    private CompletableFuture<String> resolve(String host) {
        return CompletableFuture.supplyAsync(() -> "address of " + host);
    }
}
