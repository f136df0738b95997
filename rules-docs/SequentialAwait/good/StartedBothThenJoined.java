// Both requests are under way before the first wait.
// asyncio: S1, S2
// uses: jdk, reactor
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

class StartedBothThenJoined {
    interface Backend {
        CompletableFuture<String> fetchUser(long id);

        CompletableFuture<Integer> fetchOrders(long id);

        Mono<String> findCity(long id);

        Mono<String> findStreet(long id);
    }

    String page(Backend backend, long id) {
        CompletableFuture<String> user = backend.fetchUser(id).orTimeout(2, TimeUnit.SECONDS);
        CompletableFuture<Integer> orders = backend.fetchOrders(id).orTimeout(2, TimeUnit.SECONDS);
        return user.join() + " has " + orders.join() + " orders";
    }

    String address(Backend backend, long id) {
        return Mono.zip(backend.findStreet(id), backend.findCity(id))
                .map(parts -> parts.getT1() + ", " + parts.getT2())
                .block(Duration.ofSeconds(2));
    }
}
