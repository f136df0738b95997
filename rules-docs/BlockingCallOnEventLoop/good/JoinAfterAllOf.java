// In the callback of `allOf` both futures are complete.
// asyncio: B8
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;

class JoinAfterAllOf {
    void greet(Vertx vertx, CompletableFuture<String> name, CompletableFuture<String> city) {
        vertx.runOnContext(start -> CompletableFuture.allOf(name, city)
                .thenApply(done -> name.join() + " from " + city.join())
                .whenComplete((text, failure) -> System.out.println(failure == null ? text : failure)));
    }

    Future<String> completed() {
        return Future.succeededFuture("now").map(value -> CompletableFuture.completedFuture(value).join());
    }
}
