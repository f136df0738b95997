// The pool is closed as it should be; yet every request starts its threads, and ends them.
// uses: vertx
import io.vertx.ext.web.Router;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PoolPerRequest {
    void route(Router router, Runnable report) {
        router.post("/report").handler(request -> {
            ExecutorService pool = Executors.newSingleThreadExecutor(); // finding: `newSingleThreadExecutor` starts threads or opens connections for each round or request
            pool.execute(report);
            pool.shutdown();
            request.end();
        });
    }
}
