// The future is complete when the callback is added: the caller runs it at once, and may wait.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class OnCompletedFuture {
    CompletableFuture<String> name(long id, JdbcTemplate database) {
        return CompletableFuture.completedFuture(id)
                .thenApply(key -> database.queryForObject("select name from customer where id = ?", String.class, key));
    }
}
