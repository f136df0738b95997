// One answer that never comes is enough, and nobody has set a limit for any of them.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class JoinAllRequests {
    interface Shop {
        CompletableFuture<Integer> price(String article);
    }

    private final Shop shop;

    JoinAllRequests(Shop shop) {
        this.shop = shop;
    }

    int dearest(List<String> articles) {
        List<CompletableFuture<Integer>> prices = new ArrayList<>();
        for (String article : articles) {
            prices.add(shop.price(article));
        }
        CompletableFuture.allOf(prices.toArray(new CompletableFuture<?>[0])).join(); // finding: `join` waits for `price` without a time limit, so this thread may hang
        return prices.stream().mapToInt(CompletableFuture::join).max().orElse(0);
    }

    int sum(List<String> articles) {
        int sum = 0;
        for (int price : prices(articles).join()) { // finding: `join` waits for `prices` without a time limit, so this thread may hang
            sum += price;
        }
        return sum;
    }

    private CompletableFuture<List<Integer>> prices(List<String> articles) {
        List<CompletableFuture<Integer>> prices = articles.stream().map(shop::price).toList();
        return CompletableFuture.allOf(prices.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> prices.stream().map(CompletableFuture::join).toList());
    }
}
