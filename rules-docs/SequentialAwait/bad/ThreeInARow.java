// Three independent requests, one after another: the page takes the sum of the three instead of the longest.
// asyncio: S1
// uses: jdk
import java.util.concurrent.CompletableFuture;

class ThreeInARow {
    interface Backend {
        CompletableFuture<String> fetchUser(long id);

        CompletableFuture<Integer> fetchOrders(long id);

        CompletableFuture<String> fetchNews(String day);
    }

    String page(Backend backend, long id) {
        String user = backend.fetchUser(id).join();
        int orders = backend.fetchOrders(id).join(); // finding: `fetchOrders` starts only after `fetchUser` is over, and does not need its result
        //                                   ^^^^
        String news = backend.fetchNews("today").join();
        return user + " has " + orders + " orders; " + news;
    }
}
