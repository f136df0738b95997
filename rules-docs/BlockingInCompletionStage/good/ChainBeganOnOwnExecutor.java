// The future is completed by a thread of the pool that the first step named, which may wait.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

class ChainBeganOnOwnExecutor {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);

    CompletableFuture<Integer> store(String name, JdbcTemplate database) {
        CompletableFuture<String> stripped = strip(name);
        return stripped.orTimeout(1, TimeUnit.SECONDS)
                .thenApply(text -> database.update("insert into customer values (?)", text));
    }

    CompletableFuture<Integer> store(String name, JdbcTemplate database, Executor executor) {
        return CompletableFuture.supplyAsync(() -> name.strip(), executor)
                .thenApply(text -> database.update("insert into customer values (?)", text));
    }

    private CompletableFuture<String> strip(String name) {
        return CompletableFuture.supplyAsync(() -> name.strip(), WORKERS);
    }
}
