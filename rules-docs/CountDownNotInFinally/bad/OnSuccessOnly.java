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
            loaded.countDown(); // finding: a failure skips `countDown`, so who waits for `loaded` waits in vain
        });
        return loaded.await(5, TimeUnit.SECONDS);
    }
}
