// The id may come from an event loop or a driver's only thread: that thread now waits for the database.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class QueryInThenApply {
    interface Sessions {
        CompletableFuture<Long> customerOf(String session);
    }

    CompletableFuture<String> name(Sessions sessions, String session, JdbcTemplate database) {
        return sessions.customerOf(session)
                .thenApply(id -> database.queryForObject("select name from customer where id = ?", String.class, id)); // finding: `JdbcTemplate.queryForObject` blocks the thread that completes the future
    }
}
