// At most four tasks run at a time: with four requests, none of the tasks that they wait for does.
// uses: microprofile-context
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;

class ManagedExecutorOfFour {
    @ApplicationScoped
    static class Executors {
        @Produces
        @ApplicationScoped
        ManagedExecutor requests() {
            return ManagedExecutor.builder().maxAsync(4).propagated("CDI").build();
        }
    }

    @ApplicationScoped
    static class Stock {
        @Inject
        ManagedExecutor executor;

        int of(String article) {
            return executor.supplyAsync(article::length)
                    .orTimeout(1, TimeUnit.SECONDS)
                    .join(); // finding: `join` waits on a thread of `executor` for a task of the same pool: both may wait for ever
        }
    }

    @ApplicationScoped
    static class Orders {
        @Inject
        ManagedExecutor executor;

        @Inject
        Stock stock;

        CompletableFuture<Integer> value(String article) {
            return executor.supplyAsync(() -> 2 * stock.of(article));
        }
    }
}
