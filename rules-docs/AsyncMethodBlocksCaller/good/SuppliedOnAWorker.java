// The query runs on a thread that may wait; the caller gets a future at once.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;

class SuppliedOnAWorker {
    private final JdbcTemplate database;
    private final Executor workers;

    SuppliedOnAWorker(JdbcTemplate database, Executor workers) {
        this.database = database;
        this.workers = workers;
    }

    CompletableFuture<Integer> orders() {
        return CompletableFuture.supplyAsync(
                () -> database.queryForObject("select count(*) from orders", Integer.class), workers);
    }
}
