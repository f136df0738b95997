// What is opened here is used up here, and not by the asynchronous work.
// uses: jdk
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

class ReadsWhatItOpens {
    CompletableFuture<byte[]> page(URL address) throws IOException {
        byte[] page = address.openStream().readAllBytes(); // finding: `URL.openStream` blocks the caller of `page`
        return CompletableFuture.completedFuture(page);
    }

    CompletableFuture<Integer> first(URL address) throws IOException {
        try (InputStream in = address.openStream()) { // finding: `URL.openStream` blocks the caller of `first`
            return CompletableFuture.completedFuture(in.read());
        }
    }

    CompletableFuture<String> catalog(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) { // finding: `DataSource.getConnection` blocks the caller of `catalog`
            return CompletableFuture.completedFuture(connection.getCatalog());
        }
    }
}
