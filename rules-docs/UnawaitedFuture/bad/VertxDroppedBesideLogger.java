// The same with Vert.x, where the last step is `onFailure`.
// uses: vertx, slf4j
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VertxDroppedBesideLogger {
    private static final Logger LOG = LoggerFactory.getLogger(VertxDroppedBesideLogger.class);

    void clean(Vertx vertx, String file) {
        LOG.info("clean");
        vertx.fileSystem().delete(file); // finding: nobody awaits the result of `delete`, so its failure is lost
    }
}
