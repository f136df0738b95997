// Both halves are waited for before the block ends and closes the connection.
// asyncio: S8
// uses: jdk
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class JoinedInBlock {
    boolean isReachable(DataSource database, ExecutorService pool)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            Future<Boolean> valid = pool.submit(() -> connection.isValid(2));
            Future<String> schema = pool.submit(connection::getSchema);
            return valid.get() && !schema.get().isEmpty();
        }
    }

    void twice(AutoCloseable lamp, Runnable blink) throws Exception {
        try (lamp) {
            CompletableFuture<Void> left = CompletableFuture.runAsync(() -> show(lamp, blink));
            CompletableFuture<Void> right = CompletableFuture.runAsync(() -> show(lamp, blink));
            CompletableFuture.allOf(left, right).join();
        }
    }

    private static void show(AutoCloseable lamp, Runnable blink) {
        System.out.println(lamp);
        blink.run();
    }
}
