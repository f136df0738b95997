// `stop` waits until the server's own thread has ended: when Vert.x has closed, its event loop does.
// uses: vertx5
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

class ServerStoppedOnClose {
    private final HttpServer metrics;

    ServerStoppedOnClose(HttpServer metrics) {
        this.metrics = metrics;
    }

    Future<Void> close(Vertx vertx) {
        return vertx.close().onComplete(closed -> metrics.stop(1)); // finding: `HttpServer.stop` blocks a Vert.x event loop
    }
}
