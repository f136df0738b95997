// A handler function runs on the event loop: it must return the pending answer instead of waiting for it.
// asyncio: B8
// uses: spring-webflux
import java.util.concurrent.CompletableFuture;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class JoinInHandlerFunction implements HandlerFunction<ServerResponse> {
    interface Prices {
        CompletableFuture<String> priceOf(String article);
    }

    private final Prices prices;

    JoinInHandlerFunction(Prices prices) {
        this.prices = prices;
    }

    @Override
    public Mono<ServerResponse> handle(ServerRequest request) {
        String price = prices.priceOf(request.pathVariable("article")).join(); // finding: `CompletableFuture.join` blocks the WebFlux event loop
        return ServerResponse.ok().bodyValue(price);
    }
}
