// A named worker pool of its own for the slow database.
// asyncio: B3, B6
// uses: vertx5, spring-jdbc
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.eventbus.EventBus;
import org.springframework.jdbc.core.JdbcTemplate;

class VertxWorkerExecutor {
    void start(Vertx vertx, JdbcTemplate database) {
        WorkerExecutor workers = vertx.createSharedWorkerExecutor("database", 10);
        EventBus bus = vertx.eventBus();
        bus.<String>consumer("orders.count", request -> {
            Future<Integer> count = workers.executeBlocking(
                    () -> database.queryForObject("select count(*) from orders", Integer.class));
            count.onSuccess(request::reply).onFailure(failure -> request.fail(500, failure.getMessage()));
        });
    }
}
