// An exception of `load` ends the task; the pool logs it at best, and the promise is never completed.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class TaskThrowsBeforeComplete {
    CompletableFuture<Integer> stock(Executor pool, String article) {
        CompletableFuture<Integer> stock = new CompletableFuture<>();
        pool.execute(() -> stock.complete(load(article))); // finding: when `load` throws, nobody completes `stock`, and whoever waits for it hangs
        return stock;
    }

    private static int load(String article) {
        if (article.isBlank()) {
            throw new IllegalArgumentException("no article");
        }
        return article.length();
    }
}
