// The verticle has no name, but it is deployed on worker threads all the same.
// asyncio: B6
// uses: vertx
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;

class AnonymousWorkerVerticle {
    Future<String> deploy(Vertx vertx, Path prices) {
        AbstractVerticle importer = new AbstractVerticle() {
            @Override
            public void start() throws Exception {
                System.out.println(Files.readString(prices));
            }
        };
        return vertx.deployVerticle(importer, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER));
    }
}
