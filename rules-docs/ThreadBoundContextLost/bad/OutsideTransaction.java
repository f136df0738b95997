// The insert commits by itself, whether the rest of the order does or not.
// uses: spring-jdbc
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class OutsideTransaction {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(4);
    private final JdbcTemplate database;

    OutsideTransaction(JdbcTemplate database) {
        this.database = database;
    }

    @Transactional
    public void order(String article) {
        database.update("update stock set count = count - 1 where article = ?", article);
        WORKERS.execute(() -> database.update("insert into orders values (?)", article)); // finding: `update` runs on a thread pool, outside the transaction of `order`
    }
}
