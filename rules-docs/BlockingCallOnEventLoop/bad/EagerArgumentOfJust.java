// The argument of `just` is computed at once, on the event loop; `subscribeOn` comes too late for it.
// asyncio: B3
// uses: spring-webflux, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class EagerArgumentOfJust {
    private final JdbcTemplate database;

    EagerArgumentOfJust(JdbcTemplate database) {
        this.database = database;
    }

    @GetMapping("/orders/count")
    Mono<Integer> count() {
        return Mono.just(database.queryForObject("select count(*) from orders", Integer.class)) // finding: `JdbcTemplate.queryForObject` blocks the WebFlux event loop
                .subscribeOn(Schedulers.boundedElastic());
    }
}
