// All of it is done on the thread of the transaction; the network waits until afterwards.
// uses: spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class InTransaction {
    private final JdbcTemplate database;

    InTransaction(JdbcTemplate database) {
        this.database = database;
    }

    @Transactional
    public int order(String article) {
        database.update("update stock set count = count - 1 where article = ?", article);
        return database.update("insert into orders values (?)", article);
    }
}
