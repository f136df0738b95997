// A handler makes a whole Vert.x, with two event loops per core, to set one timer.
// uses: vertx
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

class VertxPerRequest {
    void route(Router router) {
        router.get("/later").handler(request -> {
            Vertx vertx = Vertx.vertx(); // finding: `vertx` starts threads or opens connections for each round or request
            vertx.setTimer(1000, id -> request.end("now"));
        });
    }
}
