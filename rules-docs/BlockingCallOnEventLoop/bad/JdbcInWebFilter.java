// A WebFilter runs on the event loop before every single request.
// asyncio: B3
// uses: spring-webflux, spring-jdbc
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class JdbcInWebFilter implements WebFilter {
    private final JdbcTemplate database;

    JdbcInWebFilter(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) { // note: `filter` runs on the WebFlux event loop
        String token = exchange.getRequest().getHeaders().getFirst("X-Token");
        exchange.getAttributes().put("user", userOf(token)); // finding: `userOf` blocks the WebFlux event loop through `JdbcTemplate.queryForObject`
        return chain.filter(exchange);
    }

    private String userOf(String token) {
        return database.queryForObject("select name from users where token = ?", String.class, token); // note: calls `JdbcTemplate.queryForObject`
    }
}
