// The filter means to end the exchange here; without a subscriber the client waits until it gives up.
// asyncio: F1
// uses: spring-webflux
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class SetCompleteDropped implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getFirst("X-Token") == null) {
            exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
            exchange.getResponse().setComplete(); // finding: nobody subscribes to the result of `setComplete`, so it never runs
            return Mono.empty();
        }
        return chain.filter(exchange);
    }
}
