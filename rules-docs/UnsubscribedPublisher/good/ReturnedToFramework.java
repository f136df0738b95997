// WebFlux subscribes to what the controller returns.
// asyncio: F1
// uses: spring-webflux
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@RestController
class ReturnedToFramework {
    private final WebClient billing = WebClient.create("http://billing");

    @PostMapping("/invoices")
    Mono<Void> sendInvoice(@RequestBody String order) {
        return billing.post().uri("/invoices").bodyValue(order).retrieve().toBodilessEntity().then();
    }
}
