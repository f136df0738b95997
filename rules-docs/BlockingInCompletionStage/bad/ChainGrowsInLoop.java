// Each round adds a step behind the steps before; the step waits for another future.
// uses: jdk
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ChainGrowsInLoop {
    interface Stock {
        CompletableFuture<Integer> count(String article);
    }

    CompletableFuture<Integer> total(CompletableFuture<Integer> start, List<String> articles, Stock stock) {
        CompletableFuture<Integer> total = start;
        for (String article : articles) {
            CompletableFuture<Integer> count = stock.count(article);
            total = total.thenApply(sum -> sum + count.join()); // finding: `CompletableFuture.join` waits for one future in a callback of another
        }
        return total;
    }
}
