// `thenApplyAsync` moves the query away from the caller, but into the pool that everybody shares.
// asyncio: B7
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class QueryInThenApplyAsync {
    private final JdbcTemplate database;

    QueryInThenApplyAsync(JdbcTemplate database) {
        this.database = database;
    }

    CompletableFuture<String> name(CompletableFuture<Long> id) {
        return id.thenApplyAsync(
                key -> database.queryForObject("select name from customer where id = ?", String.class, key)); // finding: `JdbcTemplate.queryForObject` blocks the common pool
    }
}
