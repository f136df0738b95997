// The inner future decides who runs the next callback, wherever the chain began.
// uses: spring-jdbc
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;

class AfterThenCompose {
    interface Prices {
        CompletableFuture<Integer> of(String article);
    }

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);

    CompletableFuture<Integer> store(String article, Prices prices, JdbcTemplate database) {
        return CompletableFuture.supplyAsync(() -> article.strip(), WORKERS)
                .thenCompose(prices::of)
                .thenApply(price -> database.update("insert into price values (?, ?)", article, price)); // finding: `JdbcTemplate.update` blocks the thread that completes the future
    }
}
