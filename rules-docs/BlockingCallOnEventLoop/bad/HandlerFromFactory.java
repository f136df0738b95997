// A method gives back the handler, and the router is given what it gives: the sleep is on the event loop all the same.
// uses: vertx
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

class HandlerFromFactory {
    void mount(Router router) {
        router.get("/slow").handler(delayed(200));
    }

    private Handler<RoutingContext> delayed(long millis) {
        return request -> {
            try {
                Thread.sleep(millis); // finding: `Thread.sleep` blocks a Vert.x event loop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            request.end("at last");
        };
    }
}
