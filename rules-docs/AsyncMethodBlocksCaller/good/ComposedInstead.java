// The second operation starts when the first is over, and nobody waits.
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ComposedInstead {
    interface Users {
        CompletableFuture<String> findAsync(String name);
    }

    interface Orders {
        CompletableFuture<Integer> countAsync(String id);
    }

    CompletableFuture<Integer> orders(Users users, Orders orders, String name) {
        return users.findAsync(name).thenCompose(orders::countAsync);
    }

    CompletableFuture<Integer> both(Orders orders, String one, String other) {
        CompletableFuture<Integer> first = orders.countAsync(one);
        CompletableFuture<Integer> second = orders.countAsync(other);
        return CompletableFuture.allOf(first, second).thenApply(nothing -> first.join() + second.join());
    }
}
