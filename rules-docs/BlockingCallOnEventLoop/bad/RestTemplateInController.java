// `RestTemplate` waits for the other service on the thread that should serve the next request.
// asyncio: B2
// uses: spring-webflux
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;

@RestController
class RestTemplateInController {
    private final RestTemplate stock = new RestTemplate();

    @GetMapping("/stock/{article}")
    Mono<String> stockOf(@PathVariable("article") String article) {
        String count = stock.getForObject("http://stock/{article}", String.class, article); // finding: `RestTemplate.getForObject` blocks the WebFlux event loop
        return Mono.justOrEmpty(count);
    }
}
