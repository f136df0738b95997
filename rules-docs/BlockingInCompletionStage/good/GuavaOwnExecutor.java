// The transformation runs on the executor that it is given.
// uses: guava, spring-jdbc
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;

class GuavaOwnExecutor {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(8);

    ListenableFuture<Integer> store(ListenableFuture<String> name, JdbcTemplate database) {
        ListenableFuture<Integer> stored = Futures.transform(
                name, text -> database.update("insert into customer values (?)", text), WORKERS);
        return Futures.transform(stored, count -> count + 1, MoreExecutors.directExecutor());
    }

    void runsAtOnce(JdbcTemplate database) {
        MoreExecutors.directExecutor().execute(() -> database.update("delete from customer"));
    }
}
