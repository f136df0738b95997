// The request is described in full and never sent.
// asyncio: F1
// uses: spring-webflux
import org.springframework.web.reactive.function.client.WebClient;

class WebClientCallDropped {
    private final WebClient billing;

    WebClientCallDropped(WebClient billing) {
        this.billing = billing;
    }

    void sendInvoice(long orderId) {
        billing.post()
                .uri("/invoices/{order}", orderId)
                .retrieve()
                .toBodilessEntity(); // finding: nobody subscribes to the result of `toBodilessEntity`, so it never runs
    }
}
