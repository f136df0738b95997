// Whoever takes one of the two locks has a query to send; nobody is there who only wants to look.
// uses: spring-jdbc
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.jdbc.core.JdbcTemplate;

class ReadersQueryToo {
    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final JdbcTemplate database;

    ReadersQueryToo(JdbcTemplate database) {
        this.database = database;
    }

    String read(String key) {
        locks.readLock().lock();
        try {
            return database.queryForObject("select value from items where id = ?", String.class, key);
        } finally {
            locks.readLock().unlock();
        }
    }

    void write(String key, String value) {
        locks.writeLock().lock();
        try {
            database.update("update items set value = ? where id = ?", value, key);
        } finally {
            locks.writeLock().unlock();
        }
    }
}
