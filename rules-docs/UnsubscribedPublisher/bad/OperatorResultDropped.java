// Operators return a new Mono and leave the old one as it was: this logging belongs to nobody.
// asyncio: F7
// uses: reactor
import reactor.core.publisher.Mono;

class OperatorResultDropped {
    Mono<String> find(Mono<String> customer) {
        customer.doOnNext(name -> System.out.println("found " + name)); // finding: nobody subscribes to the result of `doOnNext`, so it never runs
        return customer;
    }
}
