// After `allOf` the futures are complete, but the database has not answered yet.
// uses: spring-jdbc
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class QueryAfterAllOf {
    CompletableFuture<Integer> store(List<CompletableFuture<String>> names, JdbcTemplate database) {
        return CompletableFuture.allOf(names.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> database.update("insert into batch values (?)", names.size())); // finding: `JdbcTemplate.update` blocks the thread that completes the future
    }
}
