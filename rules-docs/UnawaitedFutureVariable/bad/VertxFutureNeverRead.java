// "Address already in use" is in this variable, and the verticle says that it listens.
// asyncio: F3
// uses: vertx
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

class VertxFutureNeverRead {
    void start(Vertx vertx) {
        Future<HttpServer> server = vertx.createHttpServer().listen(8080); // finding: nobody awaits `server`, so the failure of `listen` is lost
        System.out.println("listening");
    }
}
