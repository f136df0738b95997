// The handler answers "accepted" while the request to the stock service may already have failed.
// asyncio: F1
// uses: vertx
import io.vertx.core.eventbus.EventBus;
import io.vertx.ext.web.Router;

class VertxDroppedInHandler {
    void routes(Router router, EventBus bus) {
        router.post("/orders").handler(context -> {
            String order = context.body().asString();
            bus.request("stock.reserve", order); // finding: nobody awaits the result of `request`, so its failure is lost
            context.response().setStatusCode(202).end();
        });
    }
}
