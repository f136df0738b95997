// Vert.x itself closes the connection when a response cannot be written; dropping this future is the idiom.
// uses: vertx
import io.vertx.ext.web.Router;

class VertxResponseEnd {
    void routes(Router router) {
        router.get("/health").handler(context -> {
            context.response().putHeader("content-type", "text/plain");
            context.response().end("ok");
        });
    }
}
