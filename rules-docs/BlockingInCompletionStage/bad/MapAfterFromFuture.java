// A Mono that is made of a future signals on the thread that completes it.
// uses: reactor, spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

class MapAfterFromFuture {
    Mono<Integer> store(CompletableFuture<String> name, JdbcTemplate database) {
        return Mono.fromFuture(name)
                .map(text -> database.update("insert into customer values (?)", text)); // finding: `JdbcTemplate.update` blocks the thread that completes the future
    }
}
