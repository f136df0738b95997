// `whenComplete` looks at the failure and hands it on; `thenRun` is skipped.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

class FailureShownOnly {
    private static final Logger LOG = Logger.getLogger("shop");

    interface Shop {
        CompletableFuture<Integer> stock(String article);
    }

    private CompletableFuture<?> last;

    boolean load(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article)
                .whenComplete((stock, problem) -> LOG.log(Level.INFO, "stock " + stock, problem))
                .thenRun(() -> loaded.countDown()); // finding: a failure skips `countDown`, so whoever waits for `loaded` waits for ever
        return loaded.await(5, TimeUnit.SECONDS);
    }
}
