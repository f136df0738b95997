// `executeBlocking` runs its argument on a worker thread.
// asyncio: B6
// uses: vertx
import io.vertx.ext.web.Router;
import java.nio.file.Files;
import java.nio.file.Path;

class VertxExecuteBlocking {
    void routes(Router router) {
        router.get("/terms").handler(context -> context.vertx()
                .executeBlocking(() -> Files.readString(Path.of("terms.txt")))
                .onSuccess(text -> context.response().end(text))
                .onFailure(context::fail));
    }
}
