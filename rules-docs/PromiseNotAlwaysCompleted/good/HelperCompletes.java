// A helper gets the promise, and completes it.
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class HelperCompletes {
    CompletableFuture<Integer> stock(Executor pool, String article) {
        CompletableFuture<Integer> stock = new CompletableFuture<>();
        pool.execute(() -> look(article, stock));
        return stock;
    }

    private static void look(String article, CompletableFuture<Integer> stock) {
        try {
            stock.complete(Integer.valueOf(article));
        } catch (NumberFormatException e) {
            stock.completeExceptionally(e);
        }
    }
}
