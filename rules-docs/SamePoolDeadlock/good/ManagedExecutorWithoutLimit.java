// Nothing says how many tasks run at a time (-1 stands for as many as there are).
// uses: microprofile-context
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;

class ManagedExecutorWithoutLimit {
    @ApplicationScoped
    static class Executors {
        @Produces
        @ApplicationScoped
        ManagedExecutor requests() {
            return ManagedExecutor.builder().maxAsync(-1).propagated("CDI").build();
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
