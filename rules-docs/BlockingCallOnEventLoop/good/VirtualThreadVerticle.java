// The verticle is deployed on virtual threads: it may wait, and nobody else waits with it.
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;

class VirtualThreadVerticle extends AbstractVerticle {
    private String page = "";

    @Override
    public void start() throws Exception {
        page = Files.readString(Path.of("index.html"));
    }

    String page() {
        return page;
    }

    static Future<String> deploy(Vertx vertx) {
        return vertx.deployVerticle(
                new VirtualThreadVerticle(), new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD));
    }
}
