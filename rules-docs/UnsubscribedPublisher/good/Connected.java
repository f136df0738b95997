// `connect` subscribes to the source on behalf of all who subscribe to the hot Flux.
// uses: reactor
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;

class Connected {
    void broadcast(Flux<String> prices) {
        ConnectableFlux<String> hot = prices.publish();
        hot.subscribe(System.out::println, System.err::println);
        hot.subscribe(price -> System.out.println("also " + price), System.err::println);
        hot.connect();
    }
}
