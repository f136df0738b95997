// Four requests at once take all four threads, and each of them waits for a fifth.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class SupplyAndJoinInside implements AutoCloseable {
    interface Shop {
        int price(String article);

        int stock(String article);
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    CompletableFuture<Integer> value(Shop shop, String article) {
        return CompletableFuture.supplyAsync(
                () -> {
                    CompletableFuture<Integer> stock = CompletableFuture.supplyAsync(() -> shop.stock(article), pool);
                    return shop.price(article) * stock.orTimeout(1, TimeUnit.SECONDS).join(); // finding: `join` waits on a thread of `pool` for a task of the same pool: both may wait for ever
                },
                pool);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
