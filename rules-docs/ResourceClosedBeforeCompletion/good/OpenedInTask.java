// The task opens the connection itself, and closes it when it is done.
// uses: jdk
import java.sql.Connection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class OpenedInTask {
    Future<Boolean> isReachable(DataSource database, ExecutorService pool) {
        return pool.submit(() -> {
            try (Connection connection = database.getConnection()) {
                return connection.isValid(2);
            }
        });
    }
}
