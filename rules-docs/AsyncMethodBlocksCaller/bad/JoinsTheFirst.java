// The second operation is composed of the first by waiting for it.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class JoinsTheFirst {
    interface Users {
        CompletableFuture<String> findAsync(String name);
    }

    interface Orders {
        CompletableFuture<Integer> countAsync(String id);
    }

    CompletableFuture<Integer> orders(Users users, Orders orders, String name) {
        String id = users.findAsync(name).join(); // finding: `CompletableFuture.join` blocks the caller of `orders`
        return orders.countAsync(id);
    }
}
