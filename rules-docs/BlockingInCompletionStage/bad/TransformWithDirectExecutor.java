// `directExecutor` means: on the thread that completes the future, or on the caller's if it is complete already.
// uses: guava, spring-jdbc
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import org.springframework.jdbc.core.JdbcTemplate;

class TransformWithDirectExecutor {
    ListenableFuture<Integer> store(ListenableFuture<String> name, JdbcTemplate database) {
        return Futures.transform(
                name,
                text -> database.update("insert into customer values (?)", text), // finding: `JdbcTemplate.update` blocks the thread that completes the future
                MoreExecutors.directExecutor());
    }
}
