// A Mono is a plan: when somebody subscribes to it, the connection has long been closed.
// uses: reactor
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class MonoReadsClosedConnection {
    Mono<String> schema(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Mono.fromCallable(connection::getSchema) // finding: `connection` is closed when this block ends; what `fromCallable` starts may still use it
                    .subscribeOn(Schedulers.boundedElastic());
        }
    }
}
