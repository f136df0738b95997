// A connection that dies silently never completes the future, and the checkout never ends.
// asyncio: S3
// uses: jdk
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class GetFromRemoteStore {
    interface Stock {
        CompletableFuture<Integer> countAsync(String article);
    }

    boolean order(Stock stock, String article, int wanted) throws InterruptedException {
        int there;
        try {
            there = stock.countAsync(article).thenApply(count -> count - 1).get(); // finding: `get` waits for `countAsync` without a time limit, so this thread may hang
        } catch (ExecutionException e) {
            return false;
        }
        return there >= wanted;
    }
}
