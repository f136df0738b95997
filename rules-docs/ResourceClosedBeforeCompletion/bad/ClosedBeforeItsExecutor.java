// Resources are closed last first: the connection goes before the executor, whose `close` would have waited.
// uses: jdk
// release: 21
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

class ClosedBeforeItsExecutor {
    void warmUp(DataSource database) throws SQLException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                Connection connection = database.getConnection()) {
            executor.execute(() -> load(connection)); // finding: `connection` is closed when this block ends; what `execute` starts may still use it
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
