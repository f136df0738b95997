// `onFailure` looks at the failure; returning the same future to nobody is then fine.
// asyncio: F1
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import java.lang.System.Logger.Level;

class VertxOnFailure {
    static final class OrdersVerticle extends AbstractVerticle {}

    void deployAll(Vertx vertx) {
        vertx.deployVerticle(new OrdersVerticle())
                .onSuccess(id -> System.getLogger("app").log(Level.INFO, "deployed " + id))
                .onFailure(failure -> System.getLogger("app").log(Level.ERROR, "not deployed", failure));
    }
}
