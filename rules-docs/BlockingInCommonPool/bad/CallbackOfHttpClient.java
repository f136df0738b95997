// The JDK's client hands its futures to the common pool, so that callbacks do not disturb its own threads.
// uses: spring-jdbc
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

class CallbackOfHttpClient {
    CompletableFuture<Integer> importPrice(HttpClient client, HttpRequest request, JdbcTemplate database) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> database.update("insert into price values (?)", response.body())); // finding: `JdbcTemplate.update` blocks the common pool
    }
}
