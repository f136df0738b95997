// When the request fails, `thenAccept` is skipped, and with it the only `countDown`.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class OnSuccessOnly {
    interface Shop {
        CompletableFuture<Integer> stock(String article);
    }

    private CompletableFuture<?> last;
    private int total;

    boolean load(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article).thenAccept(stock -> {
            total = stock;
            loaded.countDown(); // finding: a failure skips `countDown`, so whoever waits for `loaded` waits for ever
        });
        return loaded.await(5, TimeUnit.SECONDS);
    }
}
