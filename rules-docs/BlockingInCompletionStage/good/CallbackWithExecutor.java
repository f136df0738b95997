// The callback brings its own threads, which may wait.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;

class CallbackWithExecutor {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);

    CompletableFuture<String> name(CompletableFuture<Long> id, JdbcTemplate database) {
        return id.thenApplyAsync(
                        key -> database.queryForObject("select name from customer where id = ?", String.class, key),
                        WORKERS)
                .thenApply(name -> name + database.queryForObject("select greeting", String.class));
    }
}
