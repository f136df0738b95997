// This verticle is deployed on worker threads, where `start` and its handlers may block.
// asyncio: B6
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;

class VertxWorkerVerticle {
    Future<String> deploy(Vertx vertx) {
        return vertx.deployVerticle(
                new TemplateVerticle(), new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
    }
}

class TemplateVerticle extends AbstractVerticle {
    @Override
    public void start() throws Exception {
        String template = Files.readString(Path.of("invoice.html"));
        vertx.eventBus().<String>consumer("invoice", order -> order.reply(template + order.body()));
    }
}
