// As many queries as there are cores, and every timer and delay of the application waits for them.
// asyncio: B3
// uses: reactor, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class JdbcOnParallelScheduler {
    Flux<Integer> store(Flux<String> orders, JdbcTemplate database) {
        return orders.map(String::strip)
                .publishOn(Schedulers.parallel())
                .filter(order -> !order.isEmpty())
                .map(order -> database.update("insert into orders values (?)", order)); // finding: `JdbcTemplate.update` blocks a Reactor non-blocking thread
    }
}
