// The lambda of a functional route is a handler function: it runs on the event loop.
// asyncio: B2
// uses: spring-webflux
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

class RestTemplateInFunctionalRoute {
    private final RestTemplate rates = new RestTemplate();

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/rates/{currency}", request -> { // note: this lambda runs on the WebFlux event loop
                    String currency = request.pathVariable("currency");
                    String rate = rates.getForObject("http://rates/" + currency, String.class); // finding: `RestTemplate.getForObject` blocks the WebFlux event loop
                    return ServerResponse.ok().bodyValue(String.valueOf(rate));
                })
                .build();
    }
}
