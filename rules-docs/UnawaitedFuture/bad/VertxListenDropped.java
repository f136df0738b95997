// "Address already in use" is a failed future here, not an exception: the server is silently not there.
// asyncio: F1
// uses: vertx5
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

class VertxListenDropped {
    void startServer(Vertx vertx) {
        HttpServer server = vertx.createHttpServer().requestHandler(request -> request.response().end("ok"));
        server.listen(8080); // finding: nobody awaits the result of `listen`, so its failure is lost
    }
}
