// The task begins a transaction of its own.
// uses: spring-jdbc
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class OwnTransaction {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(4);
    private final JdbcTemplate database;
    private final TransactionTemplate transactions;

    OwnTransaction(JdbcTemplate database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Transactional
    public void order(String article) {
        database.update("update stock set count = count - 1 where article = ?", article);
        WORKERS.execute(() ->
                transactions.execute(status -> database.update("insert into audit values (?)", article)));
    }
}
