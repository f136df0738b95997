// Waiting for one future in the task of another takes two threads where `thenCombine` takes none.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class JoinInSupplyAsync {
    interface Shop {
        CompletableFuture<Integer> price(String article);

        CompletableFuture<Integer> discount(String customer);
    }

    CompletableFuture<Integer> total(Shop shop, String article, String customer) {
        return CompletableFuture.supplyAsync(() -> shop.price(article).join() // finding: `CompletableFuture.join` blocks the common pool
                - shop.discount(customer).join()); // finding: `CompletableFuture.join` blocks the common pool
    }
}
