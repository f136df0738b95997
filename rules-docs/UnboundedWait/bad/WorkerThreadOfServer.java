// The worker pool of the server has twenty threads; twenty waits for ever, and no blocking route is served any more.
// asyncio: S3
// uses: vertx
import io.vertx.ext.web.Router;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class WorkerThreadOfServer {
    void route(Router router, ExecutorService reports) {
        router.get("/report").blockingHandler(context -> {
            Future<String> report = reports.submit(() -> "report");
            try {
                context.response().end(report.get()); // finding: `get` waits for `submit` without a time limit, so this thread may hang
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                context.fail(e);
            } catch (ExecutionException e) {
                context.fail(e.getCause());
            }
        });
    }
}
