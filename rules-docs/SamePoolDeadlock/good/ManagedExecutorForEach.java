// A producer without a scope is called for each field: the two services have four threads each.
// uses: microprofile-context
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;

class ManagedExecutorForEach {
    @ApplicationScoped
    static class Executors {
        @Produces
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
                    .join();
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
