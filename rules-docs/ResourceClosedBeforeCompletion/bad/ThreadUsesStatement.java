// The thread is started and left alone; the statement is closed under its hands.
// uses: jdk
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class ThreadUsesStatement {
    void archive(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from old")) {
            Thread worker = new Thread(() -> run(statement)); // finding: `statement` is closed when this block ends; what `new Thread` starts may still use it
            worker.start();
        }
    }

    private static void run(PreparedStatement statement) {
        try {
            statement.executeUpdate();
        } catch (SQLException e) {
            System.getLogger("archive").log(System.Logger.Level.ERROR, "not archived", e);
        }
    }
}
