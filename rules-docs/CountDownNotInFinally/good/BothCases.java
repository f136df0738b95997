// The latch is counted down in both cases.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class BothCases {
    interface Shop {
        CompletableFuture<Integer> stock(String article);
    }

    private CompletableFuture<?> last;

    boolean load(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article).whenComplete((value, problem) -> loaded.countDown());
        return loaded.await(5, TimeUnit.SECONDS);
    }

    boolean loadApart(Shop shop, String article) throws InterruptedException {
        CountDownLatch loaded = new CountDownLatch(1);
        last = shop.stock(article)
                .thenAccept(value -> loaded.countDown())
                .exceptionally(problem -> {
                    System.err.println(problem);
                    loaded.countDown();
                    return null;
                });
        return loaded.await(5, TimeUnit.SECONDS);
    }
}
