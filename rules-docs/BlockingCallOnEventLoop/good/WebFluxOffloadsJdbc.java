// The query runs on the bounded elastic scheduler; the event loop only sends its result.
// asyncio: B3, B6
// uses: spring-webflux, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class WebFluxOffloadsJdbc {
    private static final String COUNT = "select count(*) from orders";

    RouterFunction<ServerResponse> routes(JdbcTemplate database) {
        return RouterFunctions.route()
                .GET("/orders/count", request -> Mono.fromCallable(() -> database.queryForObject(COUNT, Integer.class))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(count -> ServerResponse.ok().bodyValue(count)))
                .build();
    }
}
