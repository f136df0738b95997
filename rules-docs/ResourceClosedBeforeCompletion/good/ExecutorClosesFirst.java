// The inner executor is closed first, and its `close` waits for the task; then comes the connection.
// uses: jdk
// release: 21
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

class ExecutorClosesFirst {
    void warmUp(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.execute(() -> load(connection));
        }
    }

    void warmUpNested(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                executor.execute(() -> load(connection));
            }
        }
    }

    private static void load(Connection connection) {
        try {
            connection.createStatement().execute("select 1");
        } catch (SQLException e) {
            System.getLogger("cache").log(System.Logger.Level.WARNING, "not warm", e);
        }
    }
}
