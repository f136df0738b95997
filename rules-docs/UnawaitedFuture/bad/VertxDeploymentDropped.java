// If `start` fails, the verticle is not there, and the application runs on without it.
// asyncio: F1
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;

class VertxDeploymentDropped {
    static final class OrdersVerticle extends AbstractVerticle {}

    void deployAll(Vertx vertx) {
        vertx.deployVerticle(new OrdersVerticle()); // finding: nobody awaits the result of `deployVerticle`, so its failure is lost
    }
}
