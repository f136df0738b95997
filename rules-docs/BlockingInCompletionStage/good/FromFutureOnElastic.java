// `publishOn` moves what comes after it to a scheduler that is made for waiting.
// uses: reactor, spring-jdbc
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class FromFutureOnElastic {
    Mono<Integer> store(CompletableFuture<String> name, JdbcTemplate database) {
        return Mono.fromFuture(name)
                .publishOn(Schedulers.boundedElastic())
                .map(text -> database.update("insert into customer values (?)", text));
    }
}
