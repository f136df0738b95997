// The callback of `supplyAsync` runs on the thread that computed the value: one of the common pool.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class StageAfterSupplyAsync {
    CompletableFuture<Integer> store(byte[] image, JdbcTemplate database) {
        return CompletableFuture.supplyAsync(() -> image.clone())
                .thenApply(copy -> database.update("insert into image values (?)", copy)); // finding: `JdbcTemplate.update` blocks the common pool
    }
}
