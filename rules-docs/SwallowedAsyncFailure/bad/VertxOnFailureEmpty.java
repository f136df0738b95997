// The handler for failures is empty: the request hangs, and the log says nothing.
// asyncio: E2
// uses: vertx
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

class VertxOnFailureEmpty {
    void page(Vertx vertx, HttpServerRequest request) {
        vertx.fileSystem()
                .readFile("page.html")
                .onSuccess(page -> request.response().end(page))
                .onFailure(failure -> {}); // finding: `onFailure` is given every failure and does nothing with it
    }
}
