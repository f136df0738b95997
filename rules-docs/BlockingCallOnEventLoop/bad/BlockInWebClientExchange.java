// The response arrives on the event loop; blocking there for its body waits for the same loop.
// asyncio: B8
// uses: spring-webflux
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

class BlockInWebClientExchange {
    Mono<String> fetch(WebClient client) {
        return client.get().uri("/prices").exchangeToMono(response -> {
            String body = response.bodyToMono(String.class).block(); // finding: `Mono.block` blocks the Netty event loop
            return Mono.justOrEmpty(body);
        });
    }
}
