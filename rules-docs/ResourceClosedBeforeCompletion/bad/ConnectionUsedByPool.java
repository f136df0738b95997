// The method returns at once, so the connection is closed before, or while, the pool's thread queries it.
// asyncio: S8
// uses: jdk
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class ConnectionUsedByPool {
    Future<Boolean> isReachable(DataSource database, ExecutorService pool) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return pool.submit(() -> connection.isValid(2)); // finding: `connection` is closed when this block ends; what `submit` starts may still use it
        }
    }
}
