// Whoever completes the order writes to the database, on a thread that may be an event loop; the executor for that is a field.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;

class ExecutorInSight {
    private final ExecutorService database;
    private final JdbcTemplate orders;

    ExecutorInSight(ExecutorService database, JdbcTemplate orders) {
        this.database = database;
        this.orders = orders;
    }

    CompletableFuture<Integer> store(CompletableFuture<String> order) {
        return order.thenApply(id -> orders.update("insert into orders values (?)", id)); // finding: `JdbcTemplate.update` blocks the thread that completes the future
    }
}
