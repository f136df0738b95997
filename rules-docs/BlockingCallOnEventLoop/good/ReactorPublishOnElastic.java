// `publishOn(boundedElastic)` moves everything below it to threads that may block.
// asyncio: B3, B6
// uses: reactor, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class ReactorPublishOnElastic {
    Flux<Integer> store(Flux<String> orders, JdbcTemplate database) {
        return orders.publishOn(Schedulers.parallel())
                .map(String::strip)
                .publishOn(Schedulers.boundedElastic())
                .map(order -> database.update("insert into orders values (?)", order));
    }
}
