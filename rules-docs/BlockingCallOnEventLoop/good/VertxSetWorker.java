// The older spelling of a worker verticle.
// asyncio: B6
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;

class VertxSetWorker extends AbstractVerticle {
    static Future<String> deploy(Vertx vertx) {
        DeploymentOptions options = new DeploymentOptions().setWorker(true);
        return vertx.deployVerticle(new VertxSetWorker(), options);
    }

    @Override
    public void start() throws Exception {
        String template = Files.readString(Path.of("invoice.html"));
        vertx.eventBus().<String>consumer("invoice", order -> order.reply(template + order.body()));
    }
}
