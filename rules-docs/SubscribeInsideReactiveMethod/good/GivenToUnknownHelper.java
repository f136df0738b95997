// Nobody knows when the registry runs what it is given: perhaps when the application stops.
// uses: reactor
import reactor.core.publisher.Mono;

class GivenToUnknownHelper {
    interface Registry {
        void onShutdown(Runnable task);
    }

    Mono<Integer> order(Mono<Integer> price, Mono<Void> flush, Registry registry) {
        return price.map(cents -> {
            registry.onShutdown(() -> flush.subscribe(done -> {}, failure -> System.err.println(failure)));
            return cents;
        });
    }
}
