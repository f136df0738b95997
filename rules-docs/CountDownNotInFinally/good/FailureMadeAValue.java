// `handle` and `exceptionally` give a value where there was a failure, so `thenAccept` runs in any case.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

class FailureMadeAValue {
    private static final Logger LOG = Logger.getLogger("shop");

    interface Shop {
        CompletableFuture<Integer> stock(String article);
    }

    private CompletableFuture<?> last;

    boolean load(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article).handle(FailureMadeAValue::orNone).thenAccept(stock -> loaded.countDown());
        return loaded.await(5, TimeUnit.SECONDS);
    }

    boolean loadOrNone(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article)
                .exceptionally(problem -> {
                    LOG.log(Level.WARNING, "no stock", problem);
                    return 0;
                })
                .thenRun(() -> loaded.countDown());
        return loaded.await(5, TimeUnit.SECONDS);
    }

    private static int orNone(Integer stock, Throwable problem) {
        if (problem != null) {
            LOG.log(Level.WARNING, "no stock", problem);
            return 0;
        }
        return stock;
    }
}
