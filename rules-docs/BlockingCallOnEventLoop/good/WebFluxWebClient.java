// `WebClient` needs no thread while it waits for the other service.
// asyncio: B2
// uses: spring-webflux
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@RestController
class WebFluxWebClient {
    private final WebClient stock;

    WebFluxWebClient(WebClient.Builder builder) {
        stock = builder.baseUrl("http://stock").build();
    }

    @GetMapping("/stock/{article}")
    Mono<String> stockOf(@PathVariable("article") String article) {
        return stock.get().uri("/{article}", article).retrieve().bodyToMono(String.class);
    }
}
