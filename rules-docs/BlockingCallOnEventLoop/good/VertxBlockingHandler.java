// `blockingHandler` runs the handler on a worker thread.
// asyncio: B3, B6
// uses: vertx, spring-jdbc
import io.vertx.ext.web.Router;
import org.springframework.jdbc.core.JdbcTemplate;

class VertxBlockingHandler {
    void routes(Router router, JdbcTemplate database) {
        router.get("/orders/count").blockingHandler(context -> {
            Integer count = database.queryForObject("select count(*) from orders", Integer.class);
            context.response().end(String.valueOf(count));
        });
    }
}
