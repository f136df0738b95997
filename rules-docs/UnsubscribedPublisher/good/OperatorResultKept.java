// The new Mono replaces the old one.
// asyncio: F7
// uses: reactor
import reactor.core.publisher.Mono;

class OperatorResultKept {
    Mono<String> find(Mono<String> customer, boolean verbose) {
        if (verbose) {
            customer = customer.doOnNext(name -> System.out.println("found " + name));
        }
        return customer;
    }
}
