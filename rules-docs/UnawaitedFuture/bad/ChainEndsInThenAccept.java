// The chain handles success only; a failed lookup skips `thenAccept` and is gone.
// asyncio: F1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ChainEndsInThenAccept {
    private volatile double lastPrice;

    void refresh(String article) {
        lookUpPrice(article)
                .thenApply(price -> price * 1.19)
                .thenAccept(price -> lastPrice = price); // finding: nobody awaits the result of `thenAccept`, so its failure is lost
        //       ^^^^^^^^^^
    }

    private CompletableFuture<Double> lookUpPrice(String article) {
        return CompletableFuture.supplyAsync(() -> Double.valueOf(article.length()));
    }
}
