// The method that takes the lock does not show that it queries the database; the path does.
// uses: spring-jdbc
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.jdbc.core.JdbcTemplate;

class QueryInHelper {
    private final ReentrantReadWriteLock locks = new ReentrantReadWriteLock();
    private final JdbcTemplate database;
    private String settings = "";

    QueryInHelper(JdbcTemplate database) {
        this.database = database;
    }

    String settings() {
        locks.readLock().lock();
        try {
            return settings;
        } finally {
            locks.readLock().unlock();
        }
    }

    void reload() {
        Lock writing = locks.writeLock();
        writing.lock(); // note: holds a lock from here
        try {
            settings = load(); // finding: `load` blocks through `JdbcTemplate.queryForObject` while this thread holds a lock
        } finally {
            writing.unlock();
        }
    }

    private String load() {
        return database.queryForObject("select value from settings", String.class); // note: calls `JdbcTemplate.queryForObject`
    }
}
