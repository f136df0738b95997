// The callable runs when somebody subscribes, on the scheduler for calls that block.
// uses: reactor, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class AskedWhenSubscribed {
    private final JdbcTemplate database;

    AskedWhenSubscribed(JdbcTemplate database) {
        this.database = database;
    }

    Mono<Integer> orders() {
        return Mono.fromCallable(() -> database.queryForObject("select count(*) from orders", Integer.class))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
