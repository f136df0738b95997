// `just` takes a value: the query runs when the Mono is assembled, on the thread that assembles it.
// uses: reactor, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

class MonoOfAQuery {
    private final JdbcTemplate database;

    MonoOfAQuery(JdbcTemplate database) {
        this.database = database;
    }

    Mono<Integer> orders(String customer) {
        return Mono.just(database.queryForObject("select count(*) from orders where customer = ?", Integer.class, customer)); // finding: `JdbcTemplate.queryForObject` blocks the caller of `orders`
    }
}
