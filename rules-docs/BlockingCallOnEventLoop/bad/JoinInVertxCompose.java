// `compose` runs its function on the event loop; the inner future should be returned, not waited for.
// asyncio: B8
// uses: vertx5
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;

class JoinInVertxCompose {
    Future<String> load(Vertx vertx) {
        return vertx.fileSystem().readFile("orders.json").compose(file -> {
            String checked = check(file.toString()).join(); // finding: `CompletableFuture.join` blocks a Vert.x event loop
            return Future.succeededFuture(checked);
        });
    }

    private CompletableFuture<String> check(String orders) {
        return CompletableFuture.supplyAsync(orders::strip);
    }
}
