// The query holds the event loop until the database answers; no other request is served meanwhile.
// asyncio: B3
// uses: vertx, spring-jdbc
import io.vertx.ext.web.Router;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcInVertxRoute {
    void routes(Router router, JdbcTemplate database) {
        router.get("/orders/count").handler(context -> {
            Integer count = database.queryForObject("select count(*) from orders", Integer.class); // finding: `JdbcTemplate.queryForObject` blocks a Vert.x event loop
            context.response().end(String.valueOf(count));
        });
    }
}
